import type { Sql } from '@hedgerow/db';

/** What stands in every text of a record: `⟦provision.plan/<id>⟧`. */
export const markPattern = /⟦([a-z_.]+)\/([0-9a-f-]{36})⟧/g;

/** Texts that are codes, keys and addresses: a mark would make them something else. */
const notProse = new Set(
  [
    'rule owner basis strength cause_type occurrence role kind code stage urgency status side how phase relationship',
    'need_code exception_code la_code upn at_time family_key given_key search_name state company_number group_uid telephone',
    'email url website postcode laestab ofsted_urn jurisdiction route sex class_teaching_commitment action from_stage to_stage',
    'level workforce certificate_last_four raised_from decision rating requested_by topic token_hash urban_rural',
    'file_name short_name phone language home_language session_id request_id service subject_type ground',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Writes the record's own table and id into every text of every record of the product, so that wherever a text comes
 * out, it says whose it is.
 *
 * @returns how many columns were marked
 */
export async function markTexts(admin: Sql): Promise<number> {
  const columns = await admin<{ table: string; column: string; key: string }[]>`
    select format('%I.%I', c.table_schema, c.table_name) as table, c.column_name as column, k.key
    from information_schema.columns c
    join pg_tables t on (t.schemaname, t.tablename) = (c.table_schema, c.table_name)
    cross join lateral (
      select k.column_name as key from information_schema.columns k
      where (k.table_schema, k.table_name) = (c.table_schema, c.table_name)
        and k.column_name in ('id', 'observation_id', 'visit_id', 'person_id', 'school_id', 'class_id', 'recommendation_id')
      order by array_position(array['id', 'observation_id', 'visit_id', 'recommendation_id', 'class_id', 'person_id', 'school_id'], k.column_name::text) limit 1) k
    where c.data_type = 'text' and c.is_generated = 'NEVER'
      and c.table_schema in ('reference', 'schools', 'provision', 'training', 'agencies')
      and c.table_name not in ('idempotency', 'outbox', 'outbox_cursor', 'roll_import', 'place_import')`;
  const prose = columns.filter(({ column }) => !notProse.has(column));
  let marked = 0;
  await admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    for (const { table, column, key } of prose) {
      const mark = `update ${table} set ${column} = ${column} || ' ⟦${table}/' || ${key} || '⟧' where ${column} is not null`;
      // A check that refuses the mark says that the text is a code.
      marked += await tx
        .savepoint((each) => each.unsafe(mark))
        .then(
          () => 1,
          () => 0,
        );
    }
  });
  return marked;
}
