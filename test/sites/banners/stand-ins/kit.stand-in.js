/**
 * What all stand-ins share: a dialog of plain elements, the choice made in it, and truth(). A stand-in for a platform that
 * cannot be had offline adds the interface and the storage that its vendor documents, and nothing else of the platform.
 * `standInLate`: milliseconds before the platform has loaded, as from a slow network.
 */
window.standIn = (platform) => {
  const { purposes, kept, keep } = platform;
  const optional = Object.keys(purposes).filter((key) => purposes[key] !== 'necessary');
  const every = (value) =>
    Object.fromEntries(Object.keys(purposes).map((key) => [key, value || purposes[key] === 'necessary']));
  let banner = null;
  let choice = null;
  const kit = {
    optional,
    every,
    /** The choice, null before any. */
    choice: () => choice,
    holds: (key) => (choice ?? every(false))[key] === true,
    answer(given) {
      choice = { ...every(false), ...choice, ...given };
      keep(choice);
    },
    hide() {
      banner?.remove();
      banner = null;
    },
    close(given) {
      kit.answer(given);
      kit.hide();
    },
    isOpen: () => banner !== null,
    show(words = platform.words ?? {}) {
      kit.hide();
      banner = document.createElement('div');
      banner.id = platform.dialog;
      banner.setAttribute('role', 'dialog');
      banner.setAttribute('aria-label', 'Cookies');
      banner.style.cssText =
        'position:fixed;bottom:0;left:0;right:0;padding:16px;background:#fff;border:1px solid #000';
      const text = document.createElement('p');
      text.textContent =
        'We use cookies for statistics and advertising. You may accept or reject them, or choose.';
      banner.append(text);
      const button = (label, act) => {
        const made = document.createElement('button');
        made.type = 'button';
        made.textContent = label;
        made.addEventListener('click', act);
        banner.append(made);
      };
      const boxes = {};
      for (const key of optional) {
        const label = document.createElement('label');
        const box = document.createElement('input');
        box.type = 'checkbox';
        box.value = key;
        box.id = (platform.box ?? ((name) => `box-${name}`))(key);
        box.checked = kit.holds(key);
        label.append(box, ` ${words[key] ?? key}`);
        banner.append(label);
        boxes[key] = box;
      }
      kit.boxes = () => Object.fromEntries(optional.map((key) => [key, boxes[key].checked]));
      const said = platform.said ?? kit.close;
      button('Accept all', () => said(every(true)));
      button('Reject all', () => said(every(false)));
      button('Save choices', () => said(kit.boxes()));
      document.body.append(banner);
    },
  };
  window.truth = () => {
    const of = (purpose) => optional.some((key) => purposes[key] === purpose && choice?.[key] === true);
    return {
      answered: choice !== null,
      preferences: of('preferences'),
      analytics: of('analytics'),
      marketing: of('marketing'),
    };
  };
  const load = () => {
    choice = kept();
    platform.install(kit);
    if (choice === null) kit.show();
  };
  if (window.standInLate > 0) setTimeout(load, window.standInLate);
  else load();
};

window.standInCookie = {
  read: (name) =>
    document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1) ?? null,
  write(name, value) {
    Reflect.set(document, 'cookie', `${name}=${value}; path=/; max-age=15552000`);
  },
};
