const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Elements whose content is not the page's words. */
export const SKIPPED = words(
  'script style noscript template svg select iframe textarea title object canvas math audio video',
);
/** Elements that do not end a line. Everything unknown does. */
export const INLINE = words(
  'abbr acronym bdi bdo big cite data del dfn em font i img ins label mark nobr q s small span strike sub sup time u var wbr input picture source button',
);
/** Roles that make rows of an ARIA table out of anonymous boxes (WAI-ARIA 1.2, table roles). */
export const ROLE_TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    table: 'table',
    grid: 'table',
    row: 'tr',
    cell: 'td',
    gridcell: 'td',
    columnheader: 'th',
    rowheader: 'th',
    heading: 'role-heading',
  }),
);
