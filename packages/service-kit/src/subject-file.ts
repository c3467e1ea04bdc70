import { recordAudit } from '@hedgerow/audit';
import { AppError } from '@hedgerow/errors';
import type { ReadTx } from '@hedgerow/db';
import type { BaseContext } from './context.ts';
import { requireFreshProof } from './fresh-proof.ts';

/** How the rows of one table are handed over. */
export interface FiledTable {
  readonly title: string;
  /** Why somebody has to look first; left out where nothing stands against it by rule. */
  readonly checkFirst?: string;
  /** Rows of the table that need a look although the others do not. */
  readonly except?: { readonly column: string; readonly title: string; readonly checkFirst: string };
}

/** Rows of one kind, as the contract gives them. */
export interface RecordSet {
  readonly name: string;
  readonly title: string;
  readonly checkFirst: string | null;
  readonly rows: string;
}

/** What one service keeps about a child at one place. */
export interface SubjectPart {
  readonly records: readonly RecordSet[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Reads everything that this service keeps about a child at one place, with its audit row in the same transaction. The
 * rows come from `<service>.subject_file`, which asks for `subject.export` itself.
 *
 * @param tables every table that may come, by name: one that nobody has described is a fault, not an omission
 * @throws {AppError} `not-found` where the place is out of reach, `confirm-identity` without a fresh proof
 */
export async function readSubjectPart(
  ctx: BaseContext,
  { schoolId, pupilId }: { readonly schoolId: string; readonly pupilId: string },
  tables: Readonly<Record<string, FiledTable>>,
): Promise<SubjectPart> {
  if (!(await ctx.reach('subject.export')).has(schoolId)) throw new AppError('not-found');
  requireFreshProof(ctx);
  return ctx.read(async (tx) => {
    const read = await tx.sql<{ name: string; rows: readonly Row[] }[]>`
      select name, rows from ${tx.sql(`${ctx.service}.subject_file`)}(${schoolId}, ${pupilId})`;
    const order = Object.keys(tables);
    const inOrder = read.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
    const records = inOrder.flatMap(({ name, rows }) => recordSets(name, oldestFirst(rows), tables));
    await recordAudit(tx, ctx.service, ctx.clock.now().toString(), {
      kind: 'read',
      action: 'subject.export',
      schoolId,
      pupilId,
      detail: { tables: records.length, rows: read.reduce((sum, { rows }) => sum + rows.length, 0) },
    });
    return { records, people: await peopleIn(tx, read) };
  });
}

/** Ids are made in the order of time; two bundles of the same records are the same. */
function oldestFirst(rows: readonly Row[]): readonly Row[] {
  const keyOf = (row: Row): string => JSON.stringify([row['id'] ?? '', row]);
  return rows
    .map((row) => [keyOf(row), row] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
}

function recordSets(name: string, rows: readonly Row[], tables: Readonly<Record<string, FiledTable>>): RecordSet[] {
  const table = tables[name];
  if (table === undefined) throw new Error(`Nobody has said how the rows of ${name} are handed over.`);
  const { title, checkFirst = null, except } = table;
  const isExcepted = (row: Row): boolean => except !== undefined && row[except.column] === true;
  const [excepted, plain] = [rows.filter(isExcepted), rows.filter((row) => !isExcepted(row))];
  const sets: RecordSet[] = plain.length === 0 ? [] : [{ name, title, checkFirst, rows: JSON.stringify(plain) }];
  if (except === undefined || excepted.length === 0) return sets;
  const name2 = `${name}-${except.column.replaceAll('_', '-')}`;
  return [...sets, { name: name2, title: except.title, checkFirst: except.checkFirst, rows: JSON.stringify(excepted) }];
}

const identifier = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

async function peopleIn(
  tx: ReadTx,
  read: readonly { readonly rows: readonly Row[] }[],
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const values = read.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row)));
  const ids = [
    ...new Set(values.filter((value): value is string => typeof value === 'string' && identifier.test(value))),
  ];
  return tx.sql<{ id: string; name: string }[]>`
    select person_id as id, given_name || ' ' || family_name as name from reference.person where person_id = any (${ids}::uuid[]) order by 2`;
}
