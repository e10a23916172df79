import type { BannerPage } from './real';

/** Banners as people write them themselves: each has its own markup and its own record. */

/** Keeps what was decided where `truth()` finds it, in the page's own record, and takes the banner away. */
const SCRIPT = `<script>
  const STATE = { answered: false, preferences: false, analytics: false, marketing: false };
  window.truth = () => ({ ...STATE });
  window.decide = (choice, write) => { Object.assign(STATE, { preferences: false, analytics: false, marketing: false }, choice, { answered: true }); (write || window.record)(choice); document.querySelectorAll('.gone').forEach((e) => e.remove()); };
  const EVERYTHING = { preferences: true, analytics: true, marketing: true };
  window.record = (choice) => { document.cookie = 'site_consent=' + encodeURIComponent(JSON.stringify(choice)) + '; max-age=15552000; path=/'; };
</script>`;

const page = (id: string, html: string, more: Partial<BannerPage> = {}): BannerPage => ({
  id,
  html: SCRIPT + html,
  ...more,
});

export const HOMEMADE: readonly BannerPage[] = [
  page(
    'bar-customize-en',
    `<div id="bar" class="gone" style="position:fixed;bottom:0;left:0;right:0;background:#eee;padding:1em">
      <p>We use cookies to run the site, measure audience and, if you opt in, for marketing. You can reject or customize.</p>
      <button onclick="decide(EVERYTHING)">Accept</button><button onclick="decide({})">Reject</button><button onclick="custom.hidden=false">Customize</button>
      <div id="custom" hidden><label><input type="checkbox" checked disabled> Essential</label>
        <label><input type="checkbox" id="p"> Preferences</label><label><input type="checkbox" id="a"> Analytics</label><label><input type="checkbox" id="m"> Marketing</label>
        <button onclick="decide({preferences:p.checked,analytics:a.checked,marketing:m.checked})">Save</button></div></div>`,
  ),
  page(
    'bandeau-personnaliser-fr',
    `<section class="gone" aria-label="Cookies" style="position:fixed;bottom:1em;right:1em;width:24em;background:#fff;border:1px solid">
      <h2>Votre vie privée</h2><p>Nous utilisons des cookies pour mesurer l'audience et, avec votre accord, pour la publicité.</p>
      <button onclick="decide(EVERYTHING)">Tout accepter</button><button onclick="decide({})">Continuer sans accepter</button><a href="#" onclick="panel.style.display='block';return false">Personnaliser</a></section>
      <div id="panel" class="gone" role="dialog" style="display:none;position:fixed;inset:10%;background:#fff;border:1px solid"><h2>Gérer mes cookies</h2>
        <ul><li><span>Mesure d'audience</span> <input type="checkbox" id="a" checked></li><li><span>Publicité</span> <input type="checkbox" id="m" checked></li><li><span>Préférences</span> <input type="checkbox" id="p"></li></ul>
        <button onclick="decide({preferences:p.checked,analytics:a.checked,marketing:m.checked}, (c) => localStorage.setItem('choix-cookies', 'audience:'+(c.analytics?1:0)+'|publicite:'+(c.marketing?1:0)+'|preferences:'+(c.preferences?1:0)))">Enregistrer mes choix</button></div>`,
  ),
];
