/** Stand-in for Commanders Act: cact is a queue until the platform has loaded; cookie TC_PRIVACY. */
{
  const queue = [];
  window.cact = (...command) => queue.push(command);
  window.standIn({
    dialog: 'tc-privacy-wrapper',
    words: { 2: 'Analytics', 3: 'Advertising', 4: 'Preferences' },
    purposes: { 1: 'necessary', 2: 'analytics', 3: 'marketing', 4: 'preferences' },
    kept() {
      const value = decodeURIComponent(standInCookie.read('TC_PRIVACY') ?? '');
      if (value === '') return null;
      const on = value.split('@')[2].split(',');
      return Object.fromEntries(['1', '2', '3', '4'].map((id) => [id, on.includes(id)]));
    },
    keep(choice) {
      const on = Object.keys(choice).filter((id) => choice[id]);
      standInCookie.write(
        'TC_PRIVACY',
        encodeURIComponent(
          `${on.length > 1 ? 0 : 1}@001@${on.join(',')}@@1767225600000,1767225600000,1801440000000@`,
        ),
      );
    },
    install(kit) {
      const names = { 1: 'Required', 2: 'Analytics', 3: 'Advertising', 4: 'Preferences' };
      const run = (command, argument) => {
        if (command === 'consent.get') {
          const on = kit.choice();
          const categories = Object.fromEntries(
            Object.keys(names).map((id) => [
              id,
              {
                name: names[id],
                required: id === '1',
                status: on === null ? 'unset' : kit.holds(id) ? 'on' : 'off',
              },
            ]),
          );
          const states = kit.optional.map((id) => kit.holds(id));
          const status =
            on === null
              ? 'unset'
              : states.every((state) => state)
                ? 'all-on'
                : states.some((state) => state)
                  ? 'mixed'
                  : 'all-off';
          argument({ meta: {}, consent: { status, categories, vendors: {} } });
        }
        if (command === 'consent.update') {
          if (argument.status === 'all-on') kit.close(kit.every(true));
          else if (argument.status === 'all-off') kit.close(kit.every(false));
          else
            kit.close(
              Object.fromEntries(
                Object.entries(argument.categories).map(([id, { status }]) => [id, status === 'on']),
              ),
            );
        }
      };
      window.cact = run;
      for (const command of queue) run(...command);
    },
  });
}
