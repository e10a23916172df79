import { describe, expect, it } from 'vitest';
import { declaredCategoryOfLabel } from '../../../lib/lexicon/categories';
import { CATEGORY_WORDS } from '../../../lib/lexicon/category-words';
import { fold } from '../../../lib/lexicon/fold';
import { LEXICONS } from '../../../lib/lexicon/languages';

describe('category of a label', () => {
  it.each([
    ['Strictly necessary (always active)', 'necessary'],
    ['Mesure d’audience', 'analytics'],
    ['Zielgerichtet', 'marketing'],
    ['Välttämättömät evästeet', 'necessary'],
    ['Niezbędne', 'necessary'],
    ['Preferencias', 'preferences'],
    ['Funktionale Cookies (technisch notwendig)', 'necessary'],
    ['Reklamní', 'marketing'],
    ['統計', 'analytics'],
    ['Non-essential', null],
    ['At present we place no marketing cookies', null],
    ['Op dit moment plaatsen wij geen marketingcookies', null],
    ['Aucun cookie de mesure d’audience', null],
    ['Accept all', null],
  ])('%s', (label, category) => {
    expect(declaredCategoryOfLabel(label)).toBe(category);
  });

  it('knows "unclassified" as what a declarant may say', () => {
    expect(declaredCategoryOfLabel('Unclassified')).toBe('unclassified');
  });

  it('has every language of the lexicons', () => {
    expect(Object.keys(CATEGORY_WORDS).sort()).toEqual(Object.keys(LEXICONS).sort());
  });
});

describe('fold', () => {
  it('keeps the length, so that places stay places', () => {
    const text = 'Größe, cœur, Łódź, ΤΈΛΟΣ, ﬁ, ﾊﾝｶｸ, İzin';
    expect(fold(text)).toHaveLength(text.length);
  });
});
