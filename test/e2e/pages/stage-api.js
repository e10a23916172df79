// Runs in the page before its own scripts. `STAGE` = { answers, language } is put before it by stage.ts.
(() => {
  const { answers, language } = globalThis.STAGE;
  const asked = [];
  const nothingThere = { ok: false, code: 'unknown', message: 'no such question on stage' };
  const api = {
    runtime: {
      id: 'stage',
      getURL: (path) => `/${path}`,
      connect: () => ({
        onMessage: { addListener() {} },
        onDisconnect: { addListener() {} },
        disconnect() {},
      }),
      getManifest: () => ({ version: '0.1.0' }),
      sendMessage: async (message) => {
        asked.push(message);
        if (message.question === 'settings/write') return { ok: true, value: message.ask.settings };
        if (message.question === 'settings/patch') {
          const { settings } = answers['settings/read'].value;
          Object.assign(settings, message.ask.patch.fields);
          return { ok: true, value: settings };
        }
        const ofVisit = `${message.question} ${message.ask?.visit}`;
        return answers[ofVisit] ?? answers[message.question] ?? nothingThere;
      },
    },
    i18n: { getUILanguage: () => language },
    tabs: {
      query: async () => [{ id: 7 }],
      reload: async () => undefined,
      create: async (what) => void asked.push(what),
    },
    permissions: { contains: async () => true, request: async () => true },
    commands: { getAll: async () => [] },
  };
  Object.assign(globalThis, { browser: api, chrome: api, asked });
})();
