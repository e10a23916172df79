import { describe, expect, it } from 'vitest';
import { learnEveryWord } from '../../../lib/consent/every-word';
import { type DialogRow, kindOf } from './dialog-row';

learnEveryWord();

describe('consent dialogs that hardly say who asks', () => {
  const rows: readonly DialogRow[] = [
    [
      'Küpsised',
      'Hädavajalikud on alati sees. Kas ka muud sobivad?',
      ['Luban kõik', 'Luban valitud', 'Ei luba'],
      { boxes: ['Statistika', 'Reklaam'], purposes: 2 },
    ],
    [
      'On part ensemble ?',
      'Avec votre accord, Autocars du Léon et neuf partenaires déposent des cookies pour la mesure d’audience et la publicité.',
      ['Continuer sans accepter', 'Régler', 'J’accepte'],
    ],
    [
      'Cookies',
      'Empregamos cookies propias e de terceiros para medir a audiencia e amosar publicidade.',
      ['Permitir', 'Non permitir'],
    ],
  ];
  it.each(rows.map((row) => ({ title: row[0], row })))('$title', ({ row }) => {
    expect(kindOf(row)).toBe('consent');
  });
});
