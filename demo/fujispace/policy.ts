/** A policy with two slots of its template still unfilled. `mixpanel`: lists an analytics cookie as necessary. */
export function fujispacePolicy(options: { readonly mixpanel: boolean }): string {
  const falsely = options.mixpanel
    ? '<tr><td>mp_*_mixpanel</td><td>Keeps the display of the planning board working</td><td>12 months</td></tr>'
    : '';
  return `<p>Last updated: May 16, 2026</p>
<p>Here we say which cookies and comparable trackers (below simply "cookies") the Fujispace site uses, what each is for, and what you can do about them. Our Privacy Policy says the rest.</p>
<h2>1. Cookies in short</h2>
<p>Cookies are little files that a site leaves on your computer, tablet or phone and reads again later, for instance to know that you have signed in. Under the same word we understand browser storage (localStorage, sessionStorage), browser identifiers and pixels.</p>
<h2>2. What we use</h2>
<p>Cookies are sorted by what they are for. Without your agreement only strictly necessary ones are set; all others wait until you have explicitly agreed.</p>
<h3>2.1 Strictly necessary cookies</h3>
<p>The service cannot run, nor your session be kept safe, without these. Article 82 of the French Data Protection Act exempts them from consent.</p>
<table><thead><tr><th>Name</th><th>Purpose</th><th>Duration</th></tr></thead><tbody>
<tr><td>next-auth.session-token</td><td>Keeps you signed in</td><td>30 days</td></tr>
<tr><td>next-auth.csrf-token</td><td>Protects forms from cross-site request forgery</td><td>Session</td></tr>
<tr><td>next-auth.callback-url</td><td>Brings you back after signing in</td><td>Session</td></tr>
<tr><td>__Host-next-auth.*</td><td>The same session cookies in their secure form, over HTTPS</td><td>30 days</td></tr>
<tr><td>fs_consent</td><td>Remembers what you chose about optional cookies</td><td>6 months</td></tr>
${falsely}
</tbody></table>
<h3>2.2 Audience measurement cookies</h3>
<p>They show us how the service is used so that we can make it better: which pages are seen, in which order, where errors occur. They are set only after you have consented, except where they fully meet the conditions under which the CNIL waives consent (limited measurement, no combining with other data, nothing passed on to third parties).</p>
<table><thead><tr><th>Tool</th><th>Purpose</th><th>Duration</th></tr></thead><tbody>
<tr><td>[Audience measurement tool]</td><td>Anonymous traffic figures in aggregate</td><td>13 months max.</td></tr>
</tbody></table>
<h3>2.3 Third-party cookies</h3>
<p>For some functions we rely on partners, who may set cookies of their own:</p>
<table><thead><tr><th>Partner</th><th>Purpose</th></tr></thead><tbody>
<tr><td>[Stripe / autre PSP]</td><td>Safe payment and detection of fraud</td></tr>
<tr><td>Vercel</td><td>Distribution of load and technical monitoring</td></tr>
</tbody></table>
<p>We use no advertising cookies, no retargeting cookies and no social network cookies that track you.</p>
<h2>3. Your choice</h2>
<p>When you come for the first time, a banner lets you accept or refuse the cookies that are not essential. We keep your choice for six (6) months; change it whenever you like through the "Manage my cookies" link in the footer.</p>
<p>Your browser can also block or delete cookies. If you block the strictly necessary ones, parts of the service, signing in above all, may stop working.</p>
<h2>4. How long data is kept</h2>
<p>Following the recommendation of the CNIL, cookies and what is collected through them are kept for no more than thirteen (13) months after they were set. We then ask for your consent again.</p>
<h2>5. Your rights</h2>
<p>The Privacy Policy describes your rights of access, rectification, erasure and objection, and how to withdraw consent. Questions about cookies: privacy@fujispace.example.</p>
<h2>6. Changes</h2>
<p>When technology or the law changes, this page may change too. We announce substantial changes on the site and, where needed, ask for your consent anew.</p>`;
}
