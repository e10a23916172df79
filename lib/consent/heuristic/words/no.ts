import type { ConsentWords } from './words';

export const no: ConsentWords = {
  accept:
    'godta|aksepter|aksepterer|godkjenn|tillat|jeg godtar|samtykk|jeg samtykker|jeg forstår|forstått|greit|ja|=fortsett|aktiver alle|enig',
  reject:
    'godtar ikke|aksepterer ikke|samtykker ikke|tillater ikke|avvis|avslå|avsla|nekt|nei|blokker|deaktiver alle|ingen|reserver|ikke enig|helst ikke|helst ikkje|heller ikke|protesterer|motsetter meg|motset meg',
  refusal:
    'kun nødvendige|bare nødvendige|kun de nødvendige|kun påkrevde|godta nødvendige|godta kun|godta bare|aksepter nødvendige|aksepter kun|tillat kun|tillat bare|tillat nødvendige|nødvendige informasjonskapsler|nødvendige cookies|uten å godta|uten samtykke|ikke godta|ikke tillat|ikke aksepter|godta ikke|tillat ikke|bare det nødvendige|kun det nodvendige|bare det nodvendige',
  save: 'bekrefte|lagre|bekreft|bruk valgte|bruk utvalg|godta valgte|godta utvalgte|godta utvalg|tillat valgte|tillat utvalg|aksepter valgte|ferdig|jeg bekrefter',
  customize:
    'tilpass|innstillinger|administrer|behandle|alternativer|velg|la meg velge|preferanser|detaljer|konfigurer|endre|mine valg|flere valg|jeg vil velge|jeg velger',
  next: 'neste|fortsett|videre',
  close: 'lukk|skjul|senere|ikke nå|tilbake',
  subscribe:
    'abonner|abonnement|betal|kjøp|logg inn|registrer|opprett konto|bli medlem|reklamefri|premium|meld deg',
  withdraw:
    'trekk tilbake|trekk samtykke|endre samtykke|administrer informasjonskapsler|administrer cookies|innstillinger for informasjonskapsler|cookie innstillinger|personverninnstillinger|cookieinnstillinger',
  topic:
    'cookie|cookies|informasjonskapsler|samtykke|sporing|personvern|personopplysninger|lignende teknologier',
  context:
    'vi bruker|nettsted*|nettside*|siden|opplevelse|analy*|statisti*|annonse*|reklame|markedsføring|personlig*|tilpass*|preferanser|funksjon*|nødvendig*|tredjepart*|partner*|trafikk|måle|forbedre|samtykke|enhet|formål|innhold|sosiale medier|opplysninger|valgfri*|personvern*|gdpr',
  other:
    'slett|fjern|invitasjon|invitert|18 år|fødselsdato|nyhetsbrev|rabatt|handlekurv|bestilling|bestill|oppskrift|ovn|sjokolade|levering|betaling|varsler|din posisjon|ønsker tilgang|mikrofon|kamera|hvordan kan vi hjelpe|passord|forlat siden|vilkår|venneforespørsel|kontrakt|møte|undersøkelse|last ned|samtale|logg ut|gave',
  interest: 'berettiget interesse|berettigede interesser',
  on: 'ja|på|tillat|godta|aktiv|aktivert',
  off: 'nei|av|avvis|inaktiv|deaktivert|ikke tillat',
};
