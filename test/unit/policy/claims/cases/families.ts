import type { LanguageCases } from './cases';

/** Families of words and orders of words that a class of promises is put in, beside what shares the words and promises nothing. */
export const FAMILIES: readonly LanguageCases[] = [
  {
    language: 'en',
    fires: [
      [
        'consent-before-nonessential',
        'Nothing beyond the strictly necessary is written to your device until you give the green light in the banner.',
      ],
      [
        'consent-before-nonessential',
        'The marketing tags wait for your choice; as long as you have not accepted them, they are not executed.',
      ],
      ['consent-before-nonessential', 'For everything that is not strictly necessary we ask you first.'],
      ['consent-before-nonessential', 'We rely on your opt-in for performance and advertising cookies.'],
      [
        'consent-before-nonessential',
        'All other categories remain deactivated by default and can be activated by you in the settings.',
      ],
      [
        'consent-before-nonessential',
        'Your permission is a precondition for any cookie other than the technical ones.',
      ],
      [
        'consent-before-nonessential',
        'Cookies in this group are set exclusively on the basis of Art. 6(1)(a) GDPR, i.e. your consent.',
      ],
      ['consent-before-nonessential', 'Marketing cookies - opt-in required'],
      [
        'reopen-link',
        'You can call up the cookie settings again whenever you want; the link sits at the very bottom of every page.',
      ],
      ['reopen-link', 'To alter what you decided, press the round cookie symbol in the lower left corner.'],
      ['reopen-link', 'A floating icon on each page lets you revisit your consent.'],
      ['reopen-link', 'Your choice can be revised whenever you like: footer > Cookies.'],
      ['no-marketing', 'There is no advertising tracking on this website.'],
      ['no-marketing', 'Marketing cookies: none are set at the moment.'],
      ['no-marketing', 'Cookies for advertising purposes are not part of this site.'],
      ['no-marketing', 'No remarketing, no ad tracking.'],
      ['no-marketing', "We don't track you across other websites."],
      ['no-analytics', 'We have decided against web analytics.'],
      ['no-analytics', 'There is no audience measurement on this site.'],
      ['consent-lifetime', 'After 13 months your consent lapses and the banner appears again.'],
      ['implied-consent', 'Using our services means you accept the cookies described here.'],
      ['implied-consent', 'Accessing the site counts as acceptance of our cookie use.'],
      ['implied-consent', 'By clicking anywhere on the page or scrolling, you accept cookies.'],
      ['implied-consent', 'Unless you disable cookies in your browser, we will treat your visit as consent.'],
      ['no-implied-consent', 'Closing the banner without choosing is treated as a refusal.'],
      ['max-cookie-lifetime', 'Cookies stay on your device for up to two years.'],
      ['max-cookie-lifetime', 'Depending on the cookie, storage lasts between one day and 2 years.'],
      ['max-cookie-lifetime', 'We have limited the lifetime of all cookies to 13 months.'],
      ['only-necessary', 'The only cookies set are those the site cannot function without.'],
      ['only-necessary', 'We set just the cookies we need to make the website work.'],
      ['only-necessary', 'Only a session cookie that is technically needed is set.'],
      ['no-other-trackers', 'We use no trackers besides the ones in the table above.'],
      ['no-third-party', "We don't permit others to set cookies via our pages."],
      ['no-cookies', 'Our website works entirely without cookies.'],
      ['no-consent-required', 'Consent is not a requirement for this category.'],
      ['withdraw-consent', 'You can take your consent back whenever you like.'],
      ['only-necessary', 'Essential cookies are all we use.'],
      ['no-consent-required', 'The law wants no consent for these cookies.'],
      ['consent-before-nonessential', 'Analytics cookies are set where the customer has agreed.'],
      ['analytics-exempt', 'Set up this way, Matomo requires no consent.'],
    ],
    silent: [
      ['consent-before-nonessential', 'Most browsers block cookies of other sites by default.'],
      ['consent-before-nonessential', 'The help window is closed by default.'],
      ['no-other-trackers', 'These cookies serve the purposes above and no others.'],
      ['no-cookies', 'There are no cookies of third parties on our pages.'],
      ['no-cookies', 'We don’t permit others to set cookies on our pages.'],
      ['no-marketing', 'The ads on the next page are not ours.'],
      ['reject-offered', 'There is nothing to opt out of here.'],
      ['no-analytics', 'A Do Not Track header is read as a refusal of statistics cookies.'],
      [
        'reopen-link',
        'Changed your mind? Your browser deletes cookies with a click on the menu at the top right.',
      ],
      ['no-implied-consent', 'Closing the banner takes you to the page you asked for.'],
      ['analytics-exempt', 'Necessary cookies require no consent, statistics cookies do.'],
      ['max-cookie-lifetime', 'Our newsletter is sent for up to two years.'],
      ['implied-consent', 'Our counter gathers figures on the use of the site with your consent.'],
    ],
  },
  {
    language: 'de',
    fires: [
      ['consent-before-nonessential', 'Alle anderen Cookies setzen Ihre Einwilligung voraus.'],
      [
        'consent-before-nonessential',
        'Nicht notwendige Cookies sind standardmäßig deaktiviert und müssen von Ihnen eingeschaltet werden.',
      ],
      ['consent-before-nonessential', 'Solange Sie nichts auswählen, laufen nur die notwendigen Cookies.'],
      [
        'reopen-link',
        'Ihre Auswahl können Sie jederzeit über das Fingerabdruck-Symbol unten links anpassen.',
      ],
      ['reopen-link', 'Sie möchten Ihre Einstellungen ändern? Klicken Sie hier.'],
      ['no-marketing', 'Eine Nachverfolgung zu Werbezwecken findet nicht statt.'],
      ['no-analytics', 'Wir messen Ihren Besuch nicht.'],
      ['implied-consent', 'Bleiben Sie auf der Seite, gehen wir von Ihrem Einverständnis aus.'],
      [
        'max-cookie-lifetime',
        'Die Speicherdauer unserer Cookies liegt zwischen einer Sitzung und zwei Jahren.',
      ],
      ['only-necessary', 'Es werden nur Cookies gesetzt, die für die Anmeldung gebraucht werden.'],
      ['no-consent-required', 'Eine Einwilligung ist dafür gesetzlich nicht vorgeschrieben.'],
      ['no-consent-required', 'Einer Einwilligung bedarf es für diese Cookies nach dem Gesetz nicht.'],
      ['no-advertising-display', 'Werbung zeigen wir keine.'],
    ],
    silent: [
      ['no-cookies', 'Wir setzen keine Cookies, die Ihr Verhalten auswerten.'],
      ['no-marketing', 'Zweck: Anzeige personalisierter und nicht personalisierter Werbung'],
      ['consent-before-nonessential', 'Ihr Browser blockiert Pop-ups standardmäßig.'],
    ],
  },
  {
    language: 'fr',
    fires: [
      ['consent-before-nonessential', "Tant que vous n'avez rien choisi, Google Analytics reste bloqué."],
      ['consent-before-nonessential', 'Pour les autres cookies, votre autorisation nous est nécessaire.'],
      [
        'consent-before-nonessential',
        'Ces cookies sont optionnels et désactivés par défaut ; à vous de les activer.',
      ],
      [
        'consent-before-nonessential',
        'Les cookies analytiques reposent sur votre consentement (article 6.1.a du RGPD).',
      ],
      ['consent-before-nonessential', "Aucun pixel marketing n'est chargé avant que vous ne l'ayez accepté."],
      ['reopen-link', 'Une icône flottante permet de rouvrir le bandeau à tout moment.'],
      ['max-cookie-lifetime', 'Aucun de nos cookies ne dépasse 13 mois.'],
      ['max-cookie-lifetime', "La durée de conservation des cookies varie d'une session à 2 ans."],
      [
        'analytics-exempt',
        "Notre outil Matomo est configuré pour bénéficier de l'exemption de consentement de la CNIL.",
      ],
      ['reconsent-after', 'Passé un an, le bandeau revient.'],
    ],
    silent: [
      ['no-marketing', 'La publicité ne l’utilise pas.'],
      ['no-cookies', 'Nous ne déposons aucun cookie de tiers.'],
      [
        'analytics-exempt',
        'Les cookies nécessaires ne requièrent pas votre consentement, contrairement aux statistiques.',
      ],
    ],
  },
  {
    language: 'es',
    fires: [
      ['reopen-link', 'Si cambia de idea, pulse el icono de la galleta abajo a la izquierda.'],
      ['no-third-party', 'Ningún tercero puede instalar cookies a través de esta web.'],
      ['consent-before-nonessential', 'Las cookies de medición solo se instalan si la persona las acepta.'],
    ],
    silent: [
      ['no-marketing', 'La publicidad no la usa.'],
      ['no-other-trackers', 'Estas cookies sirven para hacer estadísticas y nada más.'],
      ['reconsent-after', 'Dura 180 días y no se renueva; si retiras el permiso se borra.'],
    ],
  },
  {
    language: 'it',
    fires: [
      [
        'consent-before-nonessential',
        'I cookie non tecnici sono disattivati di default e si attivano soltanto su tua scelta.',
      ],
      ['consent-lifetime', 'Conserviamo la tua scelta per 6 mesi.'],
      ['max-cookie-lifetime', 'La durata dei nostri cookie varia da una sessione a 24 mesi.'],
      ['only-necessary', 'Vengono installati solo i cookie che servono a far funzionare il sito.'],
      ['no-third-party', 'Nessun soggetto terzo installa cookie tramite questo sito.'],
      ['analytics-exempt', 'Le statistiche di Matomo non richiedono il consenso.'],
    ],
    silent: [['no-marketing', 'La pubblicità non lo usa.']],
  },
  {
    language: 'nl',
    fires: [
      ['consent-before-nonessential', 'Deze cookies staan standaard uit; u zet ze zelf aan.'],
      [
        'consent-before-nonessential',
        'Het gebruik van analytische cookies is gebaseerd op uw toestemming (art. 6 lid 1 sub a AVG).',
      ],
      ['reopen-link', 'Van gedachten veranderd? Klik op het icoontje linksonder.'],
      ['reopen-link', 'U kunt het cookievenster altijd weer openen via de voettekst.'],
      ['no-other-trackers', 'Naast deze cookies plaatsen we niets.'],
    ],
    silent: [['no-cookies', 'Cookies van derden plaatsen wij niet.']],
  },
  {
    language: 'pt',
    fires: [
      [
        'consent-before-nonessential',
        'Os cookies opcionais estão desligados por defeito e cabe-lhe a si ligá-los.',
      ],
      ['consent-before-nonessential', 'Só carregamos o pixel se disser que sim.'],
      ['no-marketing', 'Não trabalhamos com redes de anúncios.'],
      ['no-consent-required', 'Estes cookies não dependem da sua autorização.'],
    ],
    silent: [['no-marketing', 'A publicidade não o usa.']],
  },
  {
    language: 'pl',
    fires: [
      [
        'consent-before-nonessential',
        'Opcjonalne cookies są domyślnie wyłączone i włączasz je samodzielnie.',
      ],
      [
        'consent-before-nonessential',
        'Żadne pliki cookie inne niż niezbędne nie są zapisywane przed dokonaniem wyboru.',
      ],
      ['reopen-link', 'Zmieniłeś zdanie? Kliknij ikonę w lewym dolnym rogu.'],
      ['no-implied-consent', 'Dalszego przeglądania nie uznajemy za zgodę.'],
    ],
    silent: [['no-cookies', 'Nie zapisujemy plików cookies, które śledzą użytkownika.']],
  },
];
