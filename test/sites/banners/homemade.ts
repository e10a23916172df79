import type { BannerPage } from './real';

/** Banners as people write them themselves: each has its own markup, its own habits and its own record. */

/** Keeps what was decided where `truth()` finds it, writes the page's record, and takes the banner away. */
const SCRIPT = `<script>
  const STATE = { answered: false, preferences: false, analytics: false, marketing: false, clicked: [] };
  window.truth = () => ({ ...STATE });
  const EVERYTHING = { preferences: true, analytics: true, marketing: true };
  const keep = (name, value) => { document.cookie = name + '=' + encodeURIComponent(value) + '; max-age=15552000; path=/'; };
  const bits = (c) => ({ preferences: !!c.preferences, analytics: !!c.analytics, marketing: !!c.marketing });
  window.record = (c) => keep('site_consent', JSON.stringify(bits(c)));
  window.decide = (choice, write) => { Object.assign(STATE, bits(choice), { answered: true }); (write || record)(choice); document.querySelectorAll('.gone').forEach((e) => e.remove()); };
  const on = (id) => { const e = document.getElementById(id); return e ? (e.checked ?? e.getAttribute('aria-checked') === 'true') : false; };
  const read = () => ({ preferences: on('p'), analytics: on('a'), marketing: on('m') });
  const show = (id) => { document.getElementById(id).style.display = 'block'; };
</script>`;

const page = (id: string, html: string, more: Partial<BannerPage> = {}): BannerPage => ({
  id,
  html: SCRIPT + html,
  ...more,
});

const BAR = 'style="position:fixed;bottom:0;left:0;right:0;background:#eee;padding:1em"';
const BOX = 'style="position:fixed;inset:15% 20%;background:#fff;border:1px solid;overflow:auto"';
const HIDDEN_BOX =
  'style="display:none;position:fixed;inset:15% 20%;background:#fff;border:1px solid;overflow:auto"';

export const HOMEMADE: readonly BannerPage[] = [
  page(
    'bar-customize-en',
    `<div id="bar" class="gone" ${BAR}><p>We use cookies to run the site, measure audience and, if you opt in, for marketing. You can reject or customize.</p>
      <button onclick="decide(EVERYTHING)">Accept</button><button onclick="decide({})">Reject</button><button onclick="custom.hidden=false">Customize</button>
      <div id="custom" hidden><label><input type="checkbox" checked disabled> Essential</label>
        <label><input type="checkbox" id="p"> Preferences</label><label><input type="checkbox" id="a"> Analytics</label><label><input type="checkbox" id="m"> <span style="cursor:pointer">Marketing<small>order now, delivery, discounts</small></span></label>
        <button onclick="decide(read())">Save</button></div></div>`,
  ),
  page(
    'bandeau-personnaliser-fr',
    `<section class="gone" aria-label="Cookies" style="position:fixed;bottom:1em;right:1em;width:24em;background:#fff;border:1px solid">
      <h2>Votre vie privée</h2><p>Nous utilisons des cookies pour mesurer l'audience et, avec votre accord, pour la publicité.</p>
      <button onclick="decide(EVERYTHING)">Tout accepter</button><button onclick="decide({})">Continuer sans accepter</button><a href="#" onclick="show('panel');return false">Personnaliser</a></section>
      <div id="panel" class="gone" role="dialog" ${HIDDEN_BOX}><h2>Gérer mes cookies</h2>
        <ul><li><span>Mesure d'audience</span> <input type="checkbox" id="a" checked></li><li><span>Publicité</span> <input type="checkbox" id="m" checked></li><li><span>Préférences</span> <input type="checkbox" id="p"></li></ul>
        <button onclick="decide(read(), (c) => localStorage.setItem('choix-cookies', 'audience:'+(c.analytics?1:0)+'|publicite:'+(c.marketing?1:0)+'|preferences:'+(c.preferences?1:0)))">Enregistrer mes choix</button></div>`,
  ),
  page(
    'switches-de',
    `<div class="gone" role="dialog" aria-modal="true" aria-labelledby="t" ${BOX}><h2 id="t">Datenschutzeinstellungen</h2><p>Wir nutzen Cookies auf unserer Website. Einige sind notwendig, andere helfen uns, diese Website zu verbessern.</p>
      <div><span id="l0">Notwendig</span><button role="switch" aria-checked="true" aria-disabled="true" aria-labelledby="l0"></button></div>
      <div><span id="l1">Komfort</span><button role="switch" id="p" aria-checked="false" aria-labelledby="l1">●</button></div>
      <div><span id="l2">Statistik</span><button role="switch" id="a" aria-checked="true" aria-labelledby="l2">●</button></div>
      <div><span id="l3">Werbung</span><button role="switch" id="m" aria-checked="true" aria-labelledby="l3">●</button></div>
      <button onclick="decide(EVERYTHING)">Alle akzeptieren</button><button onclick="decide(read())">Auswahl speichern</button></div>
      <script>for (const id of ['p','a','m']) document.getElementById(id).onclick = (e) => e.currentTarget.setAttribute('aria-checked', e.currentTarget.getAttribute('aria-checked') !== 'true');
      window.record = (c) => localStorage.setItem('datenschutz-einwilligung', btoa(JSON.stringify({ komfort: !!c.preferences, statistik: !!c.analytics, werbung: !!c.marketing })));</script>`,
  ),
  page(
    'radio-pairs-es',
    `<form class="gone" ${BOX} onsubmit="const f=new FormData(this);decide({preferences:f.get('pref')==='1',analytics:f.get('med')==='1',marketing:f.get('pub')==='1'});return false"><h3>Uso de cookies</h3><p>Este sitio utiliza cookies propias y de terceros para analizar la navegación y mostrar publicidad.</p>
      <fieldset><legend>Preferencias</legend><label><input type="radio" name="pref" value="1"> Sí</label><label><input type="radio" name="pref" value="0"> No</label></fieldset>
      <fieldset><legend>Medición y estadísticas</legend><label><input type="radio" name="med" value="1" checked> Sí</label><label><input type="radio" name="med" value="0"> No</label></fieldset>
      <fieldset><legend>Publicidad</legend><label><input type="radio" name="pub" value="1" checked> Sí</label><label><input type="radio" name="pub" value="0"> No</label></fieldset>
      <button type="submit">Guardar preferencias</button></form>`,
  ),
  page(
    'role-button-divs-it',
    `<div class="gone" ${BAR}><div>Questo sito utilizza cookie tecnici e, con il tuo consenso, cookie di profilazione e di statistica.</div>
      <div role="button" tabindex="0" id="yes">Accetta tutti</div><div role="button" tabindex="0" id="no">Rifiuta</div><div role="button" tabindex="0" id="more">Preferenze</div>
      <div id="prefs" style="max-height:0;overflow:hidden;visibility:hidden;transition:max-height .3s,visibility .3s"><p><input type="checkbox" id="p"><label for="p">Funzionali</label></p><p><input type="checkbox" id="a"><label for="a">Statistiche</label></p><p><input type="checkbox" id="m"><label for="m">Marketing e profilazione</label></p><div role="button" tabindex="0" id="keepit">Salva le scelte</div></div></div>
      <script>yes.onclick=()=>decide(EVERYTHING);no.onclick=()=>decide({});keepit.onclick=()=>decide(read());
      more.onclick=()=>{const opens=more.textContent==='Preferenze';more.textContent=opens?'Nascondi le preferenze':'Preferenze';prefs.style.maxHeight=opens?'300px':'0';prefs.style.visibility=opens?'visible':'hidden'};
      window.record = (c) => keep('cookie_policy', 'funzionali=' + !!c.preferences + '&statistiche=' + !!c.analytics + '&marketing=' + !!c.marketing);</script>`,
  ),
  page(
    'improvised-spans-nl',
    `<div class="gone" ${BAR}><p>Wij gebruiken cookies om onze website te verbeteren en voor gepersonaliseerde advertenties.</p>
      <span style="cursor:pointer" onclick="decide(EVERYTHING, (c) => keep('cookies_ok', 'all'))">Alles toestaan</span> <span style="cursor:pointer" onclick="decide({}, (c) => keep('cookies_ok', 'necessary'))">Alleen noodzakelijke cookies</span></div>`,
    { allOrNothing: true },
  ),
  page(
    'open-shadow-en',
    `<site-consent class="gone"></site-consent><script>
      customElements.define('site-consent', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<div style="position:fixed;bottom:0;background:#ddd"><h2>Cookies on this site</h2><p>We use cookies for analytics, personalised content and marketing.</p><label><input type=checkbox id=p> Personalisation</label><label><input type=checkbox id=a> Analytics</label><label><input type=checkbox id=m> Marketing</label><button id=all>Allow all</button><button id=none>Deny all</button><button id=some>Allow selection</button></div>';
        const q = (i) => r.getElementById(i); q('all').onclick = () => decide(EVERYTHING); q('none').onclick = () => decide({}); q('some').onclick = () => decide({ preferences: q('p').checked, analytics: q('a').checked, marketing: q('m').checked }); } });</script>`,
  ),
  page(
    'closed-shadow-pl',
    `<cookie-zgoda class="gone"></cookie-zgoda><script>
      customElements.define('cookie-zgoda', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'closed' }); r.innerHTML = '<div style="position:fixed;top:20%;left:20%;background:#fff;border:1px solid"><h2>Szanujemy Twoją prywatność</h2><p>Używamy plików cookie do analizy ruchu i reklam.</p><button id=all>Akceptuję wszystkie</button><button id=none>Odrzuć wszystkie</button><button id=more>Ustawienia</button><div id=d hidden><label><input type=checkbox id=p> Funkcjonalne</label><label><input type=checkbox id=a checked> Analityczne</label><label><input type=checkbox id=m checked> Marketingowe</label><button id=some>Zapisz wybór</button></div></div>';
        const q = (i) => r.getElementById(i); q('all').onclick = () => decide(EVERYTHING); q('none').onclick = () => decide({}); q('more').onclick = () => { q('d').hidden = false; }; q('some').onclick = () => decide({ preferences: q('p').checked, analytics: q('a').checked, marketing: q('m').checked }); } });</script>`,
  ),
  page(
    'late-animated-pt',
    `<style>#late{position:fixed;bottom:-300px;left:0;right:0;background:#fff;border:1px solid;opacity:0;transition:all .4s}#late.in{bottom:0;opacity:1}</style>
      <div id="late" class="gone"><p>Utilizamos cookies para melhorar a sua experiência, analisar o tráfego e personalizar anúncios.</p><button onclick="decide(EVERYTHING)">Aceitar tudo</button><button onclick="decide({})">Rejeitar tudo</button><button onclick="show('opt')">Configurar</button>
      <div id="opt" style="display:none"><label><input type="checkbox" id="p"> Preferências</label><label><input type="checkbox" id="a"> Estatísticas</label><label><input type="checkbox" id="m"> Publicidade</label><button onclick="decide(read())">Guardar preferências</button></div></div>
      <script>setTimeout(() => late.classList.add('in'), 700);</script>`,
  ),
  page(
    'native-dialog-sv',
    `<dialog id="d" class="gone"><h2>Kakor</h2><p>Vi använder kakor för statistik och för att anpassa annonser på webbplatsen.</p><button onclick="decide(EVERYTHING)">Godkänn alla</button><button onclick="decide({})">Endast nödvändiga</button><details><summary>Anpassa</summary><label><input type="checkbox" id="p"> Funktionella</label><label><input type="checkbox" id="a" checked> Statistik</label><label><input type="checkbox" id="m" checked> Marknadsföring</label><button onclick="decide(read())">Spara val</button></details></dialog><script>d.showModal()</script>`,
  ),
  page(
    'link-refuse-fr',
    `<div class="gone" ${BOX}><p style="text-align:right"><a href="javascript:void 0" onclick="decide({}, () => keep('accord_cookies', 'refuse'))">Continuer sans accepter →</a></p><h1>Bienvenue</h1><p>Avec votre accord, nos partenaires et nous utilisons des cookies pour stocker et accéder à des données personnelles : publicité, mesure d'audience, contenu personnalisé.</p>
      <button onclick="show('p2');this.parentElement.style.display='none'">Paramétrer</button><button onclick="decide(EVERYTHING, () => keep('accord_cookies', 'accepte'))">Accepter et fermer</button></div>
      <div id="p2" class="gone" ${HIDDEN_BOX}><h2>Paramètres des cookies</h2>
       <div class="ligne"><h4>Personnalisation</h4><p>Adapter le contenu</p><button aria-pressed="false" class="non" data-k="p">Refuser</button><button aria-pressed="false" data-k="p">Accepter</button></div>
       <div class="ligne"><h4>Mesure d'audience</h4><p>Compter les visites</p><button aria-pressed="false" class="non" data-k="a">Refuser</button><button aria-pressed="false" data-k="a">Accepter</button></div>
       <div class="ligne"><h4>Publicité</h4><p>Annonces ciblées</p><button aria-pressed="false" class="non" data-k="m">Refuser</button><button aria-pressed="false" data-k="m">Accepter</button></div>
       <button onclick="decide({preferences:S.p,analytics:S.a,marketing:S.m})">Enregistrer</button></div>
      <script>const S = {}; document.querySelectorAll('.ligne button').forEach((b) => b.onclick = () => { S[b.dataset.k] = !b.classList.contains('non'); b.parentElement.querySelectorAll('button').forEach((x) => x.setAttribute('aria-pressed', x === b)); });</script>`,
  ),
  page(
    'two-layers-no-reject-en',
    `<div class="gone" ${BAR}><p>We and our partners use cookies to store and access device data, for personalised ads and content, and audience measurement.</p><button onclick="decide(EVERYTHING)">Agree and close</button> <button onclick="show('l2')">More options</button></div>
      <div id="l2" class="gone" role="dialog" ${HIDDEN_BOX}><h2>Your privacy choices</h2>
        <div role="tablist"><button role="tab">Consent</button><button role="tab">Legitimate interest</button></div>
        <section><label class="t">Measure audience <input type="checkbox" id="a" checked></label><label class="t">Personalised advertising <input type="checkbox" id="m" checked></label><label class="t">Remember your preferences <input type="checkbox" id="p" checked></label></section>
        <section id="legitimate-interest" aria-label="Legitimate interest" style="display:none"><label>Measure ad performance <input type="checkbox" id="li1" checked></label><label>Develop products <input type="checkbox" id="li2" checked></label></section>
        <button onclick="decide({...read()}, (c) => { record(c); STATE.interests = on('li1') || on('li2'); })">Confirm my choices</button></div>`,
  ),
  page(
    'styled-hidden-inputs-en',
    `<style>.sw input{position:absolute;opacity:0;width:0;height:0}.sw i{display:inline-block;width:30px;height:16px;background:#999}.sw input:checked+i{background:green}</style>
      <aside class="gone" ${BAR}><h3>Cookie settings</h3><p>This website uses cookies for statistics and marketing.</p>
      <div><b>Necessary</b><label class="sw"><input type="checkbox" checked disabled><i></i></label></div><div><b>Preferences</b><label class="sw"><input type="checkbox" id="p"><i></i></label></div><div><b>Statistics</b><label class="sw"><input type="checkbox" id="a" checked aria-label="Disable Statistics" onchange="told(this, 'Statistics')"><i></i></label></div><div><b>Marketing</b><label class="sw"><input type="checkbox" id="m" checked aria-label="Disable Marketing" onchange="told(this, 'Marketing')"><i></i></label></div>
      <button onclick="decide(read(), (c) => keep('cc', 'preferences:' + +!!c.preferences + ',statistics:' + +!!c.analytics + ',marketing:' + +!!c.marketing))">Accept selected</button><button onclick="decide(EVERYTHING)">Accept all</button></aside><script>const told = (box, name) => box.setAttribute('aria-label', (box.checked ? 'Disable ' : 'Enable ') + name);</script>`,
  ),
  page(
    'same-origin-iframe-en',
    `<iframe class="gone" id="f" title="Cookie consent" style="position:fixed;bottom:0;left:0;width:100%;height:220px;background:#fff" src="/same-origin-iframe-en-frame"></iframe><script>window.EVERYTHING2 = EVERYTHING</script>`,
    {
      frame: `<body><h2>We value your privacy</h2><p>We use cookies for analytics and marketing on this website.</p><label><input type=checkbox id=p>Preferences</label><label><input type=checkbox id=a>Analytics</label><label><input type=checkbox id=m>Marketing</label><button onclick='parent.decide(parent.EVERYTHING2)'>Accept all</button><button onclick='parent.decide({})'>Reject all</button><button onclick='parent.decide({preferences:p.checked,analytics:a.checked,marketing:m.checked})'>Save choices</button></body>`,
    },
  ),
  page(
    'vendors-list-en',
    `<div class="gone" ${BOX}><h2>Manage your consent</h2><p>We and 240 partners use cookies and similar technologies to process personal data.</p><div id="cats"></div><h3>Vendors</h3><ul id="vendors"></ul><button id="all">Accept all</button><button id="save">Save and exit</button></div>
      <script>const row = (id, t) => '<div><strong>' + t + '</strong> <input type="checkbox" id="' + id + '"></div>'; cats.innerHTML = row('p', 'Functional') + row('a', 'Analytics') + row('m', 'Advertising');
      vendors.innerHTML = Array.from({ length: 120 }, (_, i) => '<li>Partner ' + i + ' <input type="checkbox" class="v" checked></li>').join('');
      document.getElementById('all').onclick = () => decide(EVERYTHING); save.onclick = () => decide(read(), (c) => { STATE.vendors = document.querySelectorAll('.v:checked').length; record(c); });</script>`,
  ),
  page(
    'redrawn-controls-en',
    `<div id="app"></div><script>
      const S = { open: false, p: false, a: true, m: true };
      const draw = () => { app.innerHTML = '<div class="gone" ${BAR.replaceAll('"', '\\"')}><p>We use cookies for analytics and ads. Choose what you allow.</p>' + (S.open ? ['p:Preferences', 'a:Analytics', 'm:Ads and marketing'].map((x) => '<button role="switch" data-k="' + x[0] + '" aria-checked="' + S[x[0]] + '" aria-label="' + x.slice(2) + '"></button>').join('') + '<button data-do="save">Save my choices</button>' : '<button data-do="all">Allow all cookies</button><button data-do="open">Cookie settings</button>') + '</div>'; };
      app.addEventListener('click', (e) => { const t = e.target; if (t.dataset.k) { S[t.dataset.k] = !S[t.dataset.k]; setTimeout(draw, 0); } else if (t.dataset.do === 'open') { S.open = true; setTimeout(draw, 120); } else if (t.dataset.do === 'all') decide(EVERYTHING); else if (t.dataset.do === 'save') decide({ preferences: S.p, analytics: S.a, marketing: S.m }); }); draw();</script>`,
  ),
  page(
    'acknowledge-only-en',
    `<div class="gone" ${BAR}><p>This website uses cookies to improve your experience. By continuing you agree.</p><button onclick="decide(EVERYTHING)">Got it</button></div>`,
    { notice: true },
  ),
  page(
    'pointer-only-fi',
    `<div class="gone" ${BAR}><p>Käytämme evästeitä sivuston analytiikkaan ja markkinointiin.</p><button id="y">Hyväksy kaikki</button><button id="n">Hylkää kaikki</button></div><script>y.addEventListener('pointerdown', () => decide(EVERYTHING, () => keep('evasteet', 'accepted'))); n.addEventListener('pointerdown', () => decide({}, () => keep('evasteet', 'rejected')));</script>`,
    { allOrNothing: true },
  ),
  page(
    'cs-two-steps',
    `<div class="gone" ${BAR}><p>Tento web používá soubory cookie k analýze návštěvnosti a k reklamě.</p><button onclick="decide(EVERYTHING)">Přijmout vše</button><button onclick="decide({})">Odmítnout vše</button><button onclick="show('n')">Nastavení</button></div>
      <div id="n" class="gone" ${HIDDEN_BOX}><h2>Nastavení cookies</h2><table><tr><th>Nezbytné</th><td><input type="checkbox" checked disabled></td></tr><tr><th>Preferenční</th><td><input type="checkbox" id="p"></td></tr><tr><th>Analytické</th><td><input type="checkbox" id="a"></td></tr><tr><th>Marketingové</th><td><input type="checkbox" id="m"></td></tr></table><button onclick="decide(read())">Uložit nastavení</button><button onclick="n.style.display='none'">Zavřít</button></div>`,
  ),
  page(
    'ja-bar',
    `<div class="gone" ${BAR}><p>当サイトでは、分析と広告のためにクッキー(Cookie)を使用しています。</p><button onclick="decide(EVERYTHING)">すべて許可</button><button onclick="decide({})">必須のみ</button><button onclick="show('j')">設定</button><div id="j" style="display:none"><label><input type="checkbox" id="p"> 機能性</label><label><input type="checkbox" id="a"> 分析</label><label><input type="checkbox" id="m"> マーケティング</label><button onclick="decide(read())">選択を保存</button></div></div>`,
  ),
  page(
    'flow-banner-top-en',
    `<div class="cookie-banner gone" style="background:#eee;padding:1em"><p>We use cookies to measure traffic and for advertising. <a href="/privacy">Privacy policy</a></p><button onclick="decide(EVERYTHING)">Yes, accept all</button><button onclick="decide({})">No, thanks</button><button onclick="show('fl')">Let me choose</button><div id="fl" style="display:none"><label><input type="checkbox" id="p">Functional</label><label><input type="checkbox" id="a">Statistics</label><label><input type="checkbox" id="m">Advertising</label><button onclick="decide(read())">Apply</button></div></div><script>document.body.prepend(document.querySelector('.cookie-banner'))</script>`,
  ),
  page(
    'consent-mode-only-en',
    `<script>window.dataLayer = []; function gtag() { dataLayer.push(arguments); } gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied', functionality_storage: 'denied' });
      window.record = (c) => gtag('consent', 'update', { ad_storage: c.marketing ? 'granted' : 'denied', analytics_storage: c.analytics ? 'granted' : 'denied', functionality_storage: c.preferences ? 'granted' : 'denied' });</script>
      <div class="gone" ${BAR}><p>We use cookies for analytics and marketing.</p><button onclick="decide(EVERYTHING)">Accept</button><button onclick="decide({})">Decline</button><button onclick="show('cm')">Preferences</button><div id="cm" style="display:none"><label><input type="checkbox" id="p">Functional</label><label><input type="checkbox" id="a">Analytics</label><label><input type="checkbox" id="m">Marketing</label><button onclick="decide(read())">Save preferences</button></div></div>`,
  ),
  page(
    'tabs-one-panel-en',
    `<div class="gone" ${BAR}><p>We use cookies to run this shop, to measure it and to advertise it.</p><button onclick="tabbed()">Manage</button><button onclick="decide(EVERYTHING)">Allow all</button></div>
      <script>const T = { p: ['Comfort', false], a: ['Measurement', true], m: ['Advertising', true] };
      const pick = (k) => { for (const b of document.querySelectorAll('[role=tab]')) b.setAttribute('aria-selected', b.id === 'tab-' + k);
        panels.innerHTML = '<div role="tabpanel" id="panel-' + k + '" aria-labelledby="tab-' + k + '"><p>One switch a tab.</p><button role="switch" aria-checked="' + T[k][1] + '" onclick="T.' + k + '[1]=!T.' + k + '[1];this.setAttribute(\\'aria-checked\\',T.' + k + '[1])">&nbsp;</button></div>'; };
      function tabbed() { document.querySelector('.gone').remove(); const d = document.createElement('div'); d.className = 'gone'; d.setAttribute('role', 'dialog'); d.style.cssText = 'position:fixed;inset:15% 20%;background:#fff;border:1px solid';
        d.innerHTML = '<h2>Cookie preferences</h2><div role="tablist">' + Object.keys(T).map((k) => '<button role="tab" id="tab-' + k + '" aria-controls="panel-' + k + '">' + T[k][0] + '</button>').join('') + '</div><div id="panels"></div><button onclick="decide({ preferences: T.p[1], analytics: T.a[1], marketing: T.m[1] })">Save and close</button>';
        document.body.append(d); for (const k of Object.keys(T)) document.getElementById('tab-' + k).addEventListener('mousedown', () => pick(k)); pick('p'); }</script>`,
  ),
  page(
    'radio-table-tr',
    `<div class="gone" role="dialog" aria-label="Çerez tercihleri" ${BAR}><p>KVKK kapsamında çerez tercihinizi belirtmenizi rica ederiz.</p><button onclick="show('tab')">Çerezleri yönet</button><button onclick="decide(EVERYTHING)">Tümünü kabul et</button>
      <div id="tab" style="display:none"><table><tr><th>Çerez türü</th><th>İzin ver</th><th>Reddet</th></tr>${[
        'Kolaylık çerezleri',
        'Ölçüm çerezleri',
        'Reklam çerezleri',
      ]
        .map(
          (name, at) =>
            `<tr><td><b>${name}</b></td><td><input type="radio" name="r${at}" value="1"></td><td><input type="radio" name="r${at}" value="0"></td></tr>`,
        )
        .join('')}</table><button id="store" disabled>Tercihlerimi kaydet</button></div></div>
      <script>const said = (at) => document.querySelector('[name=r' + at + ']:checked')?.value; document.addEventListener('change', () => { store.disabled = [0, 1, 2].some((at) => said(at) === undefined); });
      store.onclick = () => decide({ preferences: said(0) === '1', analytics: said(1) === '1', marketing: said(2) === '1' });</script>`,
  ),
  page(
    'fading-modal-ro',
    `<style>#fade{opacity:0;transition:opacity .2s}#fade.in{opacity:1}</style><div id="fade" role="dialog" ${BOX}><h2>Respectăm confidențialitatea dumneavoastră</h2><p>Folosim cookie-uri pentru preferințe, pentru analiza traficului și pentru publicitate.</p>
      <label><input type="checkbox" id="p"> Confort</label><label><input type="checkbox" id="a"> Statistici</label><label><input type="checkbox" id="m"> Publicitate</label>
      <button onclick="leave({})">Doar cele necesare</button><button onclick="leave(read())">Salvează setările</button><button onclick="leave(EVERYTHING)">Accept toate</button></div>
      <script>let moving = true; setTimeout(() => fade.classList.add('in'), 30); setTimeout(() => { moving = false; }, 240);
      function leave(choice) { if (moving) return; moving = true; fade.classList.remove('in'); setTimeout(() => { decide(choice); fade.remove(); }, 220); }</script>`,
  ),
  page(
    'tabs-drawn-anew-en',
    `<div class="gone" role="dialog" aria-label="Privacy" id="drawn" ${BOX}><p>We and our partners use cookies to remember your settings, to measure this site and to advertise.</p><button onclick="draw('p')">More options</button><button onclick="decide(EVERYTHING)">Agree</button></div>
      <script>const TABS = { p: 'Purposes', l: 'Legitimate interest', v: 'Partners' };
      const D = { p: { p: ['Functional preferences', false], a: ['Audience measurement', false], m: ['Advertising', false] }, l: { basic: ['Select basic ads', true] }, v: { first: ['Adworks Ltd', false] } };
      const draw = (k) => { drawn.innerHTML = '<div role="tablist">' + Object.keys(TABS).map((t) => '<button role="tab" aria-selected="' + (t === k) + '" data-tab="' + t + '">' + TABS[t] + '</button>').join('') + '</div><div role="tabpanel">' + (k === 'l' ? '<p>You may object to processing based on legitimate interest.</p>' : '') + Object.keys(D[k]).map((one) => '<p><b>' + D[k][one][0] + '</b><button role="switch" aria-checked="' + D[k][one][1] + '" aria-label="' + D[k][one][0] + '" data-of="' + k + '" data-one="' + one + '"></button></p>').join('') + '</div><button data-save="1">Save and exit</button>'; };
      drawn.addEventListener('click', ({ target: { dataset } }) => { if (dataset.tab) draw(dataset.tab); else if (dataset.of) { D[dataset.of][dataset.one][1] = !D[dataset.of][dataset.one][1]; draw(dataset.of); } else if (dataset.save) decide({ preferences: D.p.p[1], analytics: D.p.a[1], marketing: D.p.m[1] }, (c) => { record(c); STATE.interests = D.l.basic[1]; }); });</script>`,
  ),
  page(
    'cards-that-tick-en',
    `<style>.card{cursor:pointer;display:flex}.mark{width:20px;height:20px;border:1px solid}</style>
      <div class="gone" role="dialog" aria-label="Cookies" ${BOX}><h2>May we use cookies?</h2><p>They remember your preferences, measure visits and choose advertising.</p>
      <div class="card" data-of="preferences"><div class="mark"></div><b>Preferences</b></div><div class="card" data-of="analytics"><div class="mark"></div><b>Statistics</b></div>
      <div class="card" data-of="marketing"><div class="mark"></div><b>Advertising</b></div>
      <button onclick="decide(EVERYTHING)">Yes to all cookies</button><button onclick="decide({})">Only necessary</button><button onclick="decide(T)">Save my choice</button></div>
      <script>const T = {}; for (const card of document.querySelectorAll('.card')) card.onclick = () => { const of = card.dataset.of; T[of] = !T[of]; card.firstElementChild.textContent = T[of] ? '✓' : ''; };</script>`,
    { mute: true },
  ),
  page(
    'measures-clarity-nl',
    `<div class="gone" ${BAR}>Even vragen: mogen wij Microsoft Clarity gebruiken om te zien hoe onze site gebruikt wordt? <button onclick="decide({ analytics: true }, () => keep('clarity', 'ja'))">Ja graag</button><button onclick="decide({}, () => keep('clarity', 'nee'))">Liever niet</button></div>`,
    { asks: ['analytics'] },
  ),
  page(
    'measures-visits-en',
    `<div class="gone" ${BAR}><p>May we measure our visits with Google Analytics?</p><button onclick="decide({ analytics: true }, () => keep('consent', 'yes'))">Yes</button><button onclick="decide({}, () => keep('consent', 'no'))">No</button></div>`,
    { asks: ['analytics'] },
  ),
  page(
    'measures-in-the-flow-en',
    `<div class="gone" style="padding:9em"><span>Help us improve this site: allow anonymous statistics?</span> <a href="#" onclick="decide({ analytics: true }, () => localStorage.setItem('statistics', 'on'));return false">Allow</a> <a href="#" onclick="decide({}, () => localStorage.setItem('statistics', 'off'));return false">No thanks</a></div><header><h1>Allotment society</h1></header><main><p>${'Plots are let in spring. '.repeat(60)}</p></main>`,
    { asks: ['analytics'] },
  ),
  page(
    'measures-in-a-shadow-de',
    `<kurze-frage class="gone"></kurze-frage><script>
      customElements.define('kurze-frage', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<div style="position:fixed;top:0;background:#ddd">Dürfen wir zählen, wie oft unsere Seiten besucht werden? <button id=y>Ja, gern</button><button id=n>Lieber nicht</button></div>';
        r.getElementById('y').onclick = () => decide({ analytics: true }, () => keep('besuche_zaehlen', '1')); r.getElementById('n').onclick = () => decide({}, () => keep('besuche_zaehlen', '0')); } });</script>`,
    { asks: ['analytics'] },
  ),
  page(
    'labels-in-slots-sv',
    `<kak-ruta class="gone"></kak-ruta><script>
      customElements.define('kak-knapp', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<button><slot></slot></button>'; } });
      customElements.define('kak-ruta', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<div role="dialog" style="position:fixed;bottom:0;background:#fff"><h2>Kakor hos oss</h2><p>Vi använder kakor för statistik och marknadsföring på webbplatsen.</p><kak-knapp id="n">Avvisa alla</kak-knapp><kak-knapp id="y">Godkänn alla</kak-knapp></div>';
        r.getElementById('y').onclick = () => decide(EVERYTHING); r.getElementById('n').onclick = () => decide({}); } });</script>`,
    { allOrNothing: true },
  ),
  page(
    'below-the-fold-es',
    `<div style="height:180vh">Alfarería</div><div class="gone"><p>Esta web usa cookies: las necesarias para la cesta, las de estadística para contar visitas y las de publicidad.</p><button onclick="decide({})">Solo necesarias</button><button onclick="decide(EVERYTHING)">Aceptar todas</button></div>`,
    { allOrNothing: true },
  ),
  page(
    'names-a-tool-nl',
    `<div class="gone" ${BAR}>Deze website gebruikt Google Analytics. <button onclick="decide(EVERYTHING)">Begrepen</button></div>`,
    { notice: true },
  ),
  page(
    'pairs-stored-at-once-hr',
    `<div class="gone" ${BOX} role="dialog" aria-label="Kolačići"><h3>Kolačići</h3><p>Nužni kolačići rade uvijek. O ostalima odlučite sami; svaki se odgovor odmah sprema.</p>
      <div><h4>Preferencije</h4><p><span role="button" tabindex="0" onclick="say('preferences', true)">Dopuštam</span> <span role="button" tabindex="0" onclick="say('preferences', false)">Odbijam</span></p></div>
      <div><h4>Statistika</h4><p><span role="button" tabindex="0" onclick="say('analytics', true)">Dopuštam</span> <span role="button" tabindex="0" onclick="say('analytics', false)">Odbijam</span></p></div>
      <div><h4>Marketing</h4><p><span role="button" tabindex="0" onclick="say('marketing', true)">Dopuštam</span> <span role="button" tabindex="0" onclick="say('marketing', false)">Odbijam</span></p></div></div>
      <script>const said = {}; window.say = (purpose, yes) => { said[purpose] = yes; if (Object.keys(said).length === 3) setTimeout(() => decide(said), 200); };</script>`,
  ),
];
