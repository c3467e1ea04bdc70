import type { RegisterKind } from '#lib/graph/operations.ts';

/** The registers as a page names them, and what their rows are. */
export const registerWords: Readonly<Record<RegisterKind, { readonly title: string; readonly row: string }>> = {
  GIAS: { title: 'All establishment data', row: 'place' },
  GIAS_GROUPS: { title: 'Academies and their trusts', row: 'academy' },
  GIAS_LINKS: { title: 'Establishment links', row: 'link' },
  OFSTED: { title: 'Ofsted’s childcare providers', row: 'provider' },
};
