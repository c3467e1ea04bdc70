import { recordAudit, type AuditEvent } from '@hedgerow/audit';
import { badField, identifiers, pageOf, pageSize } from '@hedgerow/service-kit';
import type { Context } from '../context.ts';
import { namePatterns, registerKey, registerPage, type RegisterFilter, type RegisterRow } from './register.queries.ts';

interface PageArguments {
  readonly filter?: RegisterFilter | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The children of one school, by family name. */
export function schoolRegister(ctx: Context, schoolId: string, { filter, first, after }: PageArguments) {
  return connection(ctx, { ...filter, schoolIds: [schoolId] }, first, after, undefined);
}

/** The children of every school in reach; a list across schools leaves one audit row for each page that is read. */
export function wholeRegister(ctx: Context, { filter, first, after }: PageArguments) {
  const schoolIds = filter?.schoolIds ?? [];
  return connection(ctx, filter ?? {}, first, after, {
    kind: 'read',
    action: 'register.read',
    schoolIds,
    detail: { everySchool: schoolIds.length === 0 },
  });
}

async function connection(
  ctx: Context,
  filter: RegisterFilter,
  first: number | null | undefined,
  after: string | null | undefined,
  audit: AuditEvent | undefined,
) {
  const size = pageSize(first);
  const known = {
    ...filter,
    schoolIds: filter.schoolIds ? identifiers(filter.schoolIds) : filter.schoolIds,
    classIds: filter.classIds ? identifiers(filter.classIds) : filter.classIds,
  };
  const [rows] = await ctx.read((tx) =>
    Promise.all([
      registerPage(tx, known, size + 1, after),
      audit === undefined ? undefined : recordAudit(tx, ctx.service, ctx.clock.now().toString(), audit),
    ]),
  );
  const page = pageOf(rows, size, registerKey);
  return { nodes: page.nodes, pageInfo: page.pageInfo };
}

/** Children whose name holds every word, over every school in reach. */
export async function searchPupils(
  ctx: Context,
  text: string,
  first: number | null | undefined,
): Promise<readonly RegisterRow[]> {
  if (namePatterns(text).join('').replaceAll('%', '').length < 2)
    badField('text', 'Type at least two letters of the name.');
  const size = pageSize(first, 20);
  const audit: AuditEvent = { kind: 'read', action: 'pupil.search', detail: { letters: text.length } };
  const [rows] = await ctx.read((tx) =>
    Promise.all([registerPage(tx, { text }, size), recordAudit(tx, ctx.service, ctx.clock.now().toString(), audit)]),
  );
  return rows;
}
