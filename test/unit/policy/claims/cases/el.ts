import type { LanguageCases } from './cases';

export const el: LanguageCases = {
  language: 'el',
  fires: [
    ['consent-before-nonessential', 'Τα cookies στατιστικών τοποθετούνται μόνο με τη συγκατάθεσή σας.'],
    ['no-consent-required', 'Για τα cookies αυτά δεν απαιτείται συγκατάθεση.'],
    ['no-marketing', 'Δεν χρησιμοποιούμε διαφημιστικά cookies.'],
    [
      'reopen-link',
      'Μπορείτε να αλλάξετε την επιλογή σας ανά πάσα στιγμή από τον σύνδεσμο «Ρυθμίσεις cookies» στο υποσέλιδο.',
    ],
  ],
  silent: [
    ['no-marketing', 'Χρησιμοποιούμε διαφημιστικά cookies.'],
    ['consent-before-nonessential', 'Τα απαραίτητα cookies χρησιμοποιούνται πάντα.'],
  ],
};
