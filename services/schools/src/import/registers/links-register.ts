import { linkColumns, readLinkRow, type LinkField, type LinkRow } from './link-row.rules.ts';
import { layLinks, layOutLinks, takeLinks } from './links.queries.ts';
import { linkRemarks } from './link-remarks.ts';
import type { Register } from './register.ts';

/** The download "Establishment links" of Get Information About Schools: which school followed which. */
export const linksRegister: Register<LinkField, LinkRow> = {
  kind: 'gias-links',
  title: 'Establishment links',
  columns: linkColumns,
  needed: ['urn', 'linkUrn', 'linkType'],
  missingCode: 'links/missing-columns',
  read: readLinkRow,
  once: ({ urn, linkUrn, linkType }, { columns }) => ({
    key: `${String(urn)} ${String(linkUrn)} ${linkType}`,
    twice: (line) => ({
      column: columns.linkUrn?.header ?? null,
      code: 'links/twice',
      message: `This link is in line ${String(line)} too: keep one of the two rows.`,
    }),
  }),
  layOut: layOutLinks,
  lay: layLinks,
  take: async (target, { columns }) => ({
    ...(await takeLinks(target)),
    refused: [],
    remarks: await linkRemarks(target, columns.linkUrn?.header ?? null),
    acts: [],
  }),
};
