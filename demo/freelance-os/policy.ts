/** A policy whose `_ga_*` was eaten by Markdown emphasis, and which pairs two names with two durations by position. */
export const freelanceOsPolicy = (host: string): string => `<p>Last updated: May 12, 2026 , v1.0</p>
<h2>Cookies, what are they</h2>
<p>Sites leave cookies, small text files, on your device: to remember preferences, to secure a session, to measure an audience.</p>
<p>What we say here holds for comparable techniques too (localStorage, sessionStorage, pixels).</p>
<h2>The categories</h2>
<p>There are three. You decide about them in the consent banner, which the "Cookie preferences" link in the footer opens again.</p>
<h3>Strictly necessary (always active)</h3>
<p>The site cannot run without them. No consent required.</p>
<table><thead><tr><th>Name</th><th>Purpose</th><th>Duration</th></tr></thead><tbody>
<tr><td>fos-consent-v2</td><td>Keeps your consent choice</td><td>12 months (localStorage)</td></tr>
<tr><td>sb-access-token</td><td>Signed-in session (Supabase)</td><td>1 hour</td></tr>
<tr><td>sb-refresh-token</td><td>Renews the session (Supabase)</td><td>1 year</td></tr>
<tr><td>__stripe_mid, __stripe_sid</td><td>Fraud detection by Stripe Elements (payment pages only)</td><td>1 year / 30 min</td></tr>
</tbody></table>
<h3>Analytics (consent required)</h3>
<p>Enabled only if you accept the "Analytics" category.</p>
<table><thead><tr><th>Name</th><th>Purpose</th><th>Duration</th></tr></thead><tbody>
<tr><td>_ga, <em>ga</em>*</td><td>Google Analytics 4 (audience measurement, made anonymous by cutting the IP address)</td><td>13 months</td></tr>
</tbody></table>
<h3>Marketing (consent required)</h3>
<p>Enabled only if you accept the "Marketing" category. No marketing cookies are set on ${host} today. Workspaces of third parties may use some on sites of their own.</p>
<table><thead><tr><th>Name</th><th>Purpose</th><th>Duration</th></tr></thead><tbody>
<tr><td>_fbp, fr</td><td>Meta Pixel (if the workspace has enabled it)</td><td>90 days</td></tr>
</tbody></table>
<h2>Stripe Elements</h2>
<p>On a payment page (the checkout of a workspace), Stripe sets cookies against fraud. The French CNIL counts them as strictly necessary while a payment is really being made on the page.</p>
<h2>Your choice</h2>
<ul><li>On your first visit, a banner offers Accept / Reject / Customize.</li>
<li>At any time, "Cookie preferences" in the footer opens the banner again.</li>
<li>Your browser's settings manage cookies too.</li></ul>
<p>Withdrawing consent does not act on the past.</p>`;
