/** A policy whose table has no names, and whose cells stand one column to the left of their headings. */
export const PROSPECTRA_POLICY = `<p>Which cookies and trackers does Prospectra use? This page answers, under recital 30 of the GDPR and article 5.3 of the "ePrivacy" directive (2002/58/EC, amended by 2009/136/EC), which article 82 of the French Data Protection Act brings into French law, and under deliberation no. 2020-091 of the CNIL of 17 September 2020.</p>
<h2>1. Principle</h2>
<p>Prospectra sets only cookies that are strictly necessary for the service to run. No advertising cookies, no audience measurement cookies outside the exemption, no profiling cookies and no social network cookies are set.</p>
<p>It follows from article 82 and from what the CNIL teaches (deliberation 2020-091) that no prior consent is required to set them: the service you have asked for could not be given without them.</p>
<h2>2. The cookies</h2>
<table><thead><tr><th>Name</th><th>Issuer</th><th>Purpose</th><th>Retention</th><th>Exemption basis (CNIL 2020-091)</th></tr></thead><tbody>
<tr><td>Authentication session cookie</td><td>Recognises the signed-in user from one HTTP request to the next. Without it every page would sign the user out.</td><td>Session duration (until the browser is closed, or after a time without activity).</td><td>Strictly necessary to give a communication service that the user has expressly asked for.</td><td></td></tr>
<tr><td>CSRF protection cookie</td><td>Token against cross-site request forgery, which guards forms and sensitive actions from other sites.</td><td>Session duration.</td><td>Security cookie, strictly necessary to keep fraud away from the service.</td><td></td></tr>
</tbody></table>
<p>Prospectra sets no other cookie or tracker (pixel, web beacon, fingerprinting, local storage for tracking purposes).</p>
<h2>3. Audience measurement</h2>
<p>At the date of this policy, Prospectra deploys no audience measurement tool that needs cookies. If one were deployed later, it would follow what the CNIL asks:</p>
<ul><li>either within the exemption for tools that measure traffic for the publisher alone, without combining data and without passing any on (self-hosted tools without cookies would then be preferred);</li>
<li>or, otherwise, after explicit prior consent, asked for by a banner that meets deliberation no. 2020-091.</li></ul>
<p>This page would announce any change, and a consent banner would be shown where one is due.</p>
<h2>4. Third-party cookies</h2>
<p>On its public pages (/legal/ pages, /help/ pages, login page) Prospectra loads no third-party resource that is likely to set a cookie on your device. Fonts, scripts and style sheets come from the main domain .</p>
<p>Inside the service, on pages for signed-in users, resources of third-party providers may now and then be loaded where strictly necessary (AI providers for the writing assistant, say, or an SMTP relay that the user has set up). They start with a deliberate act of the user (clicking "generate", sending a message), never with the mere loading of a page.</p>
<h2>5. Your settings</h2>
<p>Strictly necessary cookies cannot be switched off: you could not sign in, and the service would be less safe. Your browser still lets you see and delete cookies, or block them; signing in to Prospectra is then not possible.</p>
<h2>6. Changes</h2>
<p>We tell users of every substantial change (a cookie outside the exemption, a measurement tool of a third party), and ask for prior consent where one is due.</p>
<h2>7. Contact</h2>
<p>Questions about this policy: . All else is in the privacy policy.</p>`;
