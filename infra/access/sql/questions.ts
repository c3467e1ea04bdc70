import type { Sql, TransactionSql } from '@hedgerow/db';
import { keySql, type Table } from '../world/catalogue.ts';
import { textOf, type Row } from '../world/fill.ts';
import { agencyId, organisationId, personId, pupilId, schoolId } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { appRolesOf } from '../rules/table-rules.ts';

/** One way of moving rows out of one's reach: every row that may be changed gets this value in this column. */
export interface Move {
  readonly column: string;
  readonly to: string;
}

/** What is asked of one table. */
export interface TableQuestion {
  readonly table: Table;
  readonly app: string;
  /** The key of a row, as SQL over `t`. */
  readonly keySql: string;
  /** A change that changes nothing, and for which no row need be seen. */
  readonly touch: string;
  readonly moves: readonly Move[];
  readonly rows: readonly Row[];
}

/** Values that no one person may give to every column of this name. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  school_id: [schoolId('corrie'), schoolId('ashcombe')],
  organisation_id: [organisationId('network'), organisationId('trust')],
  agency_id: [agencyId('council'), agencyId('therapy')],
  pupil_id: [pupilId('clara')],
  person_id: [personId('senco of brindle')],
  by_id: [personId('senco of brindle')],
  role: ['head_teacher'],
  side: ['SCHOOL', 'AGENCY'],
  owner: ['SENCO'],
  rule: ['PLAN_REVIEW'],
  stage: ['DONE'],
};

/** Tables whose own id is the school or organisation. */
const ownElsewhere: Readonly<Record<string, readonly string[]>> = {
  'schools.school': elsewhere['school_id'] ?? [],
  'schools.organisation': elsewhere['organisation_id'] ?? [],
  'schools.person': [personId('senco of corrie')],
};

/** The key of a row as the questions name it. */
export function keyOf(row: Row): string {
  return textOf(row, '$key');
}

/** Works out how every table is asked. */
export async function questionsOf(sql: Sql | TransactionSql, world: World): Promise<readonly TableQuestion[]> {
  const writable = await sql<{ table: string; column: string }[]>`
    select n.nspname || '.' || c.relname as table, a.attname as column
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_roles r on r.rolname = case when n.nspname in ('access', 'reference', 'audit') then 'schools_app' else n.nspname || '_app' end
    where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
      and n.nspname = any (${[...new Set(world.tables.map(({ name }) => name.split('.')[0] ?? ''))]})
      and has_column_privilege(r.oid, c.oid, a.attnum, 'UPDATE')`;
  const mayWrite = new Set(writable.map(({ table, column }) => `${table}.${column}`));
  return world.tables.flatMap((table) => {
    // The matrix itself is a table too, and long: a few of its rows show who reads it.
    const rows = (world.rows.get(table.name) ?? []).slice(0, 60);
    return appRolesOf(table.name).map((app) => ({
      table,
      app,
      keySql: keySql(table),
      touch: touchOf(table, rows, mayWrite),
      moves: table.columns
        .filter(({ name }) => mayWrite.has(`${table.name}.${name}`))
        .flatMap(({ name }) =>
          (name === 'id' ? (ownElsewhere[table.name] ?? []) : (elsewhere[name] ?? [])).map((to) => ({
            column: name,
            to,
          })),
        ),
      rows,
    }));
  });
}

/** A column that holds the same in every row, set to what it holds; else one on which no right rests, set to something. */
function touchOf(table: Table, rows: readonly Row[], mayWrite: ReadonlySet<string>): string {
  const columns = table.columns.filter(({ isGenerated }) => !isGenerated);
  const allowed = columns.filter(({ name }) => mayWrite.has(`${table.name}.${name}`));
  const same = allowed.find(
    ({ name }) => new Set(rows.map((row) => JSON.stringify(row[name]))).size <= 1 && !table.key.includes(name),
  );
  // Where no change is granted at all, any column serves to be refused.
  const chosen = same ?? (allowed.length === 0 ? columns[0] : undefined);
  if (chosen !== undefined) return `${chosen.name} = ${literal(rows[0]?.[chosen.name] ?? null, chosen.type)}`;
  if (allowed.some(({ name }) => name === 'ends_on')) return `ends_on = '2099-12-31'`;
  const words = allowed.find(
    ({ type, allowed: listed, name }) => type === 'text' && listed === null && elsewhere[name] === undefined,
  );
  if (words !== undefined) return `${words.name} = 'touched'`;
  // Nothing but keys: whoever is let through by the policy is stopped by the key, and counts as let through.
  const key = columns.find(({ name }) => name === table.key[0]);
  if (key !== undefined) return `${key.name} = ${literal(rows[0]?.[key.name] ?? null, key.type)}`;
  throw new Error(
    `${table.name} has no primary key: give it one, or say in infra/access/sql/questions.ts how it is changed.`,
  );
}

function literal(value: unknown, type: string): string {
  if (value === null) return `null::${type}`;
  if (Array.isArray(value)) return `'{}'::${type}`;
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  return `'${words.replaceAll("'", "''")}'::${type}`;
}
