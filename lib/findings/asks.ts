import type { Evidence } from '../compare/evidence';

/**
 * Whether the site has anything to ask consent for: its banner offers optional purposes, its policy or list declares
 * some, or something that needs consent was stored. A plain notice of necessary cookies asks for nothing.
 */
export function asksForConsent({
  ledger,
  declared,
  items,
}: Pick<Evidence, 'ledger' | 'declared' | 'items'>): boolean {
  if (ledger.banners.some(({ categories }) => categories.length > 0)) return true;
  if (items.some(({ requirement }) => requirement.needed === true)) return true;
  return (
    declared.known &&
    declared.value.some(({ entries }) =>
      entries.some(({ category }) => category === 'analytics' || category === 'marketing'),
    )
  );
}
