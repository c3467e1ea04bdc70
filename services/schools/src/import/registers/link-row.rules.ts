import type { HeaderMap, Synonyms, TableRow } from '@hedgerow/tabular';
import type { ReadLine } from './register.ts';
import { RegisterCells } from './register-cells.rules.ts';

/** The columns of the download "Establishment links" of Get Information About Schools. */
export const linkColumns = {
  urn: ['URN'],
  linkUrn: ['LinkURN', 'Link URN'],
  linkName: ['LinkName', 'Link Name'],
  linkType: ['LinkType', 'Link Type'],
  linkedOn: ['LinkEstablishedDate', 'Link Established Date'],
} as const satisfies Synonyms<string>;
export type LinkField = keyof typeof linkColumns;

/** What a type of link comes to. Only a plain predecessor or successor can be one school going on. */
export type LinkKind = 'PREDECESSOR' | 'SUCCESSOR' | 'JOINED' | 'SPLIT' | 'OTHER';

/** One link as the register writes it. */
export interface LinkRow {
  readonly line: number;
  readonly urn: number;
  readonly linkUrn: number;
  readonly linkType: string;
  readonly kind: LinkKind;
  readonly linkName: string;
  readonly linkedOn: string | null;
}

/** What Get Information About Schools calls a link, in one of the five kinds. */
export function linkKindOf(linkType: string): LinkKind {
  const words = linkType.toLowerCase();
  if (words === 'predecessor') return 'PREDECESSOR';
  if (words === 'successor') return 'SUCCESSOR';
  if (words.includes('split')) return 'SPLIT';
  return /merge|amalgamat/.test(words) ? 'JOINED' : 'OTHER';
}

/** Reads one line of the register of links. */
export function readLinkRow(row: TableRow, map: HeaderMap<LinkField>): ReadLine<LinkRow> {
  const cells = new RegisterCells(row, map);
  const urn = cells.urn('urn', 'links');
  const linkUrn = cells.urn('linkUrn', 'links');
  const linkType = cells.needed(
    'linkType',
    'links/no-type',
    'This row does not say what kind of link it is: give its type, such as Successor.',
  );
  if (urn === linkUrn && urn !== 0)
    cells.fault('linkUrn', 'links/to-itself', 'This school would follow itself: correct one of the two URNs.');
  const linked: LinkRow = {
    line: row.line,
    urn,
    linkUrn,
    linkType,
    kind: linkKindOf(linkType),
    linkName: cells.text('linkName'),
    linkedOn: cells.day('linkedOn'),
  };
  return cells.faults.length === 0 ? { row: linked } : { faults: cells.faults };
}
