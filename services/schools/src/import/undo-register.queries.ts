import type { WriteTx } from '@hedgerow/db';

/** What taking a register of trusts or links back did, in numbers. */
export interface UndoneKnowledge {
  readonly removed: number;
  readonly restored: number;
}

/** The tables of what a register says, with the columns that a later file may change. */
const known = [
  { table: 'register_link', key: ['urn', 'link_urn', 'link_type'], columns: ['kind', 'link_name', 'linked_on'] },
  {
    table: 'register_group',
    key: ['group_uid'],
    columns: [
      'group_id',
      'name',
      'company_number',
      'group_type',
      'status',
      'incorporated_on',
      'opened_on',
      'closed_on',
    ],
  },
  { table: 'register_group_member', key: ['urn', 'group_uid'], columns: ['joined_on'] },
] as const;

/** Takes back what an import wrote of trusts and links, where no later import has written over it. */
export async function undoKnowledge(
  { sql }: WriteTx,
  organisationId: string,
  importId: string,
): Promise<UndoneKnowledge> {
  let [removed, restored] = [0, 0];
  for (const { table, key, columns } of known) {
    const name = sql(`schools.${table}`);
    const gone =
      await sql`delete from ${name} where organisation_id = ${organisationId} and import_id = ${importId} and before is null`;
    const same = sql.unsafe(key.map((column) => `t.${column} = o.${column}`).join(' and '));
    const back = await sql`
      update ${name} t set ${sql.unsafe(columns.map((column) => `${column} = b.${column}`).join(', '))}, import_id = b.import_id, before = null
      from ${name} o cross join lateral jsonb_populate_record(null::${name}, o.before) b
      where t.organisation_id = ${organisationId} and t.import_id = ${importId} and o.organisation_id = t.organisation_id and ${same} and o.before is not null`;
    removed += gone.count;
    restored += back.count;
  }
  await sql`
    update schools.organisation o set group_uid = i.organisation_before ->> 'groupUid', company_number = i.organisation_before ->> 'companyNumber', version = o.version + 1
    from schools.place_import i
    where i.id = ${importId} and o.id = ${organisationId} and o.version = (i.organisation_before ->> 'version')::int + 1`;
  return { removed, restored };
}
