import { copyRows, type WriteTx } from '@hedgerow/db';
import type { LinkRow } from './link-row.rules.ts';
import type { RegisterTarget } from './register.ts';
import { countsOf, type TakenCounts } from './taken-counts.ts';

/** Makes the table in which links wait. It is gone with the transaction. */
export async function layOutLinks({ sql }: WriteTx): Promise<void> {
  await sql`create temporary table link_row (line int, urn int, link_urn int, link_type text, kind text, link_name text, linked_on date) on commit drop`;
}

export async function layLinks({ sql }: WriteTx, rows: readonly LinkRow[]): Promise<void> {
  await copyRows(
    sql,
    'link_row',
    ['line', 'urn', 'link_urn', 'link_type', 'kind', 'link_name', 'linked_on'],
    rows,
    (row) => [row.line, row.urn, row.linkUrn, row.linkType, row.kind, row.linkName, row.linkedOn],
  );
}

/** Takes the waiting links into the organisation's knowledge. A link that the file does not name any more stays. */
export async function takeLinks({ tx: { sql }, importId, organisationId }: RegisterTarget): Promise<TakenCounts> {
  const rows = await sql<{ isNew: boolean }[]>`
    insert into schools.register_link as kept (organisation_id, urn, link_urn, link_type, kind, link_name, linked_on, import_id)
    select ${organisationId}, urn, link_urn, link_type, kind, link_name, linked_on, ${importId} from link_row
    on conflict (urn, link_urn, link_type, organisation_id) do update set
      kind = excluded.kind, link_name = excluded.link_name, linked_on = excluded.linked_on, import_id = excluded.import_id, before = to_jsonb(kept) - 'before'
    where (kept.kind, kept.link_name, kept.linked_on) is distinct from (excluded.kind, excluded.link_name, excluded.linked_on)
    returning before is null as "isNew"`;
  const [all] = await sql<{ lines: number }[]>`select count(*)::int as lines from link_row`;
  return countsOf(rows, all?.lines ?? 0);
}
