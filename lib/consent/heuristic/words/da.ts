import type { ConsentWords } from './words';

export const da: ConsentWords = {
  accept:
    'accepter|acceptere|tillad|tillade|godkend|godkende|jeg accepterer|jeg godkender|samtyk|jeg samtykker|jeg forstar|forstaet|ja|=fortsaet|fortsæt|aktiver alle|enig',
  reject:
    'accepterer ikke|godkender ikke|tillader ikke|samtykker ikke|afvis|afvise|nægt|naegt|nej|bloker|deaktiver alle|ingen|fravælg|fravaelg|gør indsigelse|uenig|helst ikke|hellere ikke|modsaetter mig',
  refusal:
    'kun nødvendige|kun nodvendige|kun de nødvendige|kun påkrævede|kun tekniske|accepter nødvendige|accepter kun|tillad kun|tillad nødvendige|godkend kun|godkend nødvendige|nødvendige cookies|uden at acceptere|uden samtykke|accepter ikke|tillad ikke|godkend ikke|kun det nodvendige',
  save: 'gem|gemme|bekræfte|bekræft|bekraeft|anvend|accepter valgte|accepter udvalgte|accepter valg|tillad valgte|tillad udvalgte|tillad valg|godkend valgte|godkend valg|færdig|opdater samtykke|jeg bekraefter',
  customize:
    'tilpas|indstillinger|administrer|håndter|haandter|muligheder|vælg|vaelg|lad mig vælge|præferencer|detaljer|konfigurer|rediger|mine valg|jeg vil vaelge|jeg vaelger',
  next: 'naeste|næste|fortsaet|fortsæt|videre',
  close: 'luk|skjul|senere|ikke nu|tilbage',
  subscribe: 'abonner|abonnement|betal|køb|koeb|log ind|tilmeld|opret konto|bliv medlem|reklamefri|premium',
  withdraw:
    'tilbagetræk|træk samtykke|ændre samtykke|administrer cookies|cookieindstillinger|cookie indstillinger|cookie præferencer|privatlivsindstillinger|ret samtykke|skift samtykke',
  topic:
    'cookie|cookies|samtykke|sporing|privatliv|personoplysninger|persondata|lignende teknologier|cookieindstillinger',
  context:
    'vi bruger|vi anvender|hjemmeside*|websted*|siden|oplevelse|analy*|statisti*|annonce*|reklame*|markedsføring|markedsforing|personlig*|tilpas*|præferencer|praeferencer|funktion*|nødvendig*|tredjepart*|partner*|trafik|måle|forbedre|politik|samtykke|enhed|formål|indhold|sociale medier|oplysninger|valgfri*|gdpr',
  other:
    'slet|fjern|invitation|inviteret|18 år|fødselsdato|nyhedsbrev|rabat|indkøbskurv|kurv|ordre|bestil|opskrift|ovn|chokolade|levering|betaling|notifikationer|din placering|ønsker adgang|mikrofon|kamera|hvordan kan vi hjælpe|adgangskode|forlad siden|vilkår|venneanmodning|kontrakt|møde|undersøgelse|download|opkald|log ud|booking|gave',
  interest: 'legitim interesse|legitime interesser',
  on: 'ja|til|tillad|accepter|aktiv|aktiveret|godkend',
  off: 'nej|fra|afvis|inaktiv|deaktiveret|tillad ikke',
};
