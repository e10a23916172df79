/** Dialogs that are not consent banners, or that cannot be refused: nothing in them may be clicked. */
export interface Decoy {
  readonly id: string;
  readonly html: string;
  readonly decoy: true;
}

const decoy = (id: string, body: string): Decoy => ({
  id,
  decoy: true,
  html: `<script>const CLICKS = []; window.truth = () => ({ answered: false, clicked: CLICKS.length > 0, clicks: CLICKS }); addEventListener('click', (e) => CLICKS.push(e.target.textContent || e.target.id), true); addEventListener('change', (e) => CLICKS.push('change'), true);</script>
  <div role="dialog" aria-modal="true" style="position:fixed;inset:20%;background:#fff;border:1px solid">${body}</div>`,
});

export const DECOYS: readonly Decoy[] = [
  decoy(
    'decoy-deletion',
    '<h2>Delete your account?</h2><p>All your data, cookies and preferences on this website will be erased. This cannot be undone.</p><button>Accept</button><button>Reject</button>',
  ),
  decoy(
    'decoy-invitation',
    '<h2>Invitation from the Cookie Lovers club</h2><p>Anna invites you to join. Our members share privacy tips and personal data stories.</p><button>Accept</button><button>Decline</button>',
  ),
  decoy(
    'decoy-age-gate',
    '<h2>Are you over 18?</h2><p>By entering you accept our use of cookies and our privacy policy.</p><button>Yes, I accept</button><button>No</button>',
  ),
  decoy(
    'decoy-newsletter',
    '<h2>Our privacy newsletter</h2><p>We use your data to personalise content. See our cookie policy.</p><input type="email" placeholder="E-mail"><button>Accept and subscribe</button><button>No thanks</button>',
  ),
  decoy(
    'decoy-cookie-shop',
    '<h2>Your cookie order</h2><p>Twelve chocolate cookies, baked today, delivery tomorrow. Save your preferences for next time.</p><label><input type="checkbox"> Functional gift box</label><button>Accept order</button><button>Reject</button><button>Customize</button>',
  ),
  decoy(
    'decoy-chat',
    '<h2>Chat with us</h2><p>Hello! How can we help? Your privacy matters: we use cookies to improve this chat.</p><textarea></textarea><button>Accept chat</button><button>Decline</button>',
  ),
  decoy(
    'decoy-pay-wall',
    '<h2>Read with ads or subscribe</h2><p>With your consent, we and our partners use cookies for personalised advertising and audience measurement. Or subscribe for 3.99 € a month without advertising.</p><button>Accept all</button><button>Subscribe</button><a href="/login">Log in</a>',
  ),
  decoy(
    'decoy-pur-abo-de',
    '<h2>Weiter mit Werbung oder im Pur-Abo</h2><p>Mit Ihrer Zustimmung verwenden wir und unsere Partner Cookies für personalisierte Werbung und Analyse. Oder Pur-Abo für 4,99 € im Monat.</p><button>Akzeptieren und weiter</button><button>Pur-Abo abschließen</button>',
  ),
  decoy(
    'decoy-permission',
    '<p><b>shop.example wants to</b> show notifications</p><p>Get privacy and cookie news on this device.</p><button>Allow</button><button>Block</button>',
  ),
  decoy(
    'decoy-terms',
    '<h2>Terms of service</h2><p>We changed our terms. They cover your data, cookies and the use of this website.</p><button>Accept</button><button>Decline</button>',
  ),
  decoy(
    'decoy-suppression-fr',
    '<h2>Supprimer vos données ?</h2><p>Vos cookies, préférences et statistiques sur ce site seront supprimés.</p><button>Accepter</button><button>Refuser</button>',
  ),
  decoy(
    'decoy-survey-pl',
    '<p><small>Ankieta czytelników · pytanie 3 z 6</small></p><b>Co najczęściej wybierasz, gdy strona prosi o zgodę na pliki cookie?</b><button>Akceptuję wszystkie</button><button>Tylko niezbędne</button><button>Odrzucam wszystkie</button>',
  ),
  decoy(
    'decoy-account-sv',
    '<h2>Integritet och pass</h2><p>Bestäm vad vi får göra med dina pass. Det gäller ditt konto i appen och på webben, på alla dina enheter, även när du byter klocka eller telefon. Du kan ändra det när som helst, och vi sparar dina pass i ett år efter det sista. Passen räknas in i klubbens tävlingar, om du inte säger något annat till din ledare. Kakor på webbplatsen ställs in för sig.</p><label><input type="checkbox"> Statistik</label><label><input type="checkbox"> Personliga erbjudanden</label><button>Stäng av allt</button><button>Spara inställningar</button>',
  ),
  decoy(
    'decoy-measure-windows',
    '<p>May we visit you to measure your windows? It is free.</p><button>Yes</button><button>No</button>',
  ),
  decoy(
    'decoy-questions-about-site',
    '<p>May we ask you three questions about our website? It helps our statistics.</p><button>Sure</button><button>No thanks</button>',
  ),
  decoy(
    'decoy-photo-advertising-de',
    '<p>Dürfen wir Ihr Foto auf unserer Website für Werbung nutzen?</p><button>Ja</button><button>Nein</button>',
  ),
  decoy(
    'decoy-call-nl',
    '<p>Mogen wij je bellen over je bezoek aan onze site?</p><button>Ja graag</button><button>Liever niet</button>',
  ),
  decoy(
    'decoy-visitor-statistics',
    '<p>Show the visitor statistics of your site?</p><button>Allow</button><button>No</button>',
  ),
  decoy(
    'decoy-step-counter',
    '<p>Allow this page to count your steps?</p><button>Allow</button><button>Deny</button>',
  ),
  decoy(
    'decoy-connect-analytics',
    '<h2>Connect Google Analytics</h2><p>Allow this tool to read the statistics of your property?</p><button>Allow</button><button>Deny</button>',
  ),
  decoy(
    'decoy-location',
    '<h2>Dovolit mapě přístup k vaší poloze?</h2><p>Polohu použijeme k zobrazení studánek v okolí a pro anonymní statistiky našeho webu.</p><button>Povolit</button><button>Odmítnout</button>',
  ),
  decoy(
    'decoy-worked-on',
    '<label>Wording <textarea>Our shop uses cookies to count visits and to show you ads.</textarea></label><div style="position:absolute;bottom:0"><b>Cookies</b><p>Our shop uses cookies to count visits and to show you ads.</p><button>Accept all</button><button>Reject all</button></div>',
  ),
];
