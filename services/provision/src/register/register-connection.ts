import { recordAudit, type AuditEvent } from '@hedgerow/audit';
import { badField, identifiers, pageOf, pageSize } from '@hedgerow/service-kit';
import type { Context } from '../context.ts';
import { checkUpn, tidyUpn } from '@hedgerow/rules';
import { readDate } from '@hedgerow/tabular';
import {
  nearnesses,
  registerKey,
  registerPage,
  searchWords,
  type RegisterFilter,
  type RegisterRow,
} from './register.queries.ts';

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

/**
 * Children by name over every school in reach, those first whose names begin with what was typed, then those that hold it,
 * and only where there is none of either, those that are one slip away; or by birth date or number.
 */
export async function searchPupils(
  ctx: Context,
  text: string,
  first: number | null | undefined,
): Promise<readonly RegisterRow[]> {
  if (searchWords(text).join('').length < 2) badField('text', 'Type at least two letters of the name.');
  const size = pageSize(first, 20);
  const audit: AuditEvent = { kind: 'read', action: 'pupil.search', detail: { letters: text.length } };
  return ctx.read(async (tx) => {
    await recordAudit(tx, ctx.service, ctx.clock.now().toString(), audit);
    const known = fact(text);
    if (known !== null) return registerPage(tx, known, size);
    const found = new Map<string, RegisterRow>();
    for (const nearness of nearnesses) {
      if (found.size >= size || (nearness === 'SLIP' && found.size > 0)) break;
      for (const row of await registerPage(tx, { text, nearness }, size))
        if (!found.has(row.id)) found.set(row.id, row);
    }
    return [...found.values()].slice(0, size);
  });
}

/** What was typed, where it is a birth date or a number. */
function fact(text: string): Pick<RegisterFilter, 'upn' | 'birthOn'> | null {
  const upn = tidyUpn(text);
  if (checkUpn(upn).isValid) return { upn };
  const day = /\d/.test(text) ? readDate(text.trim()) : null;
  return day !== null && 'date' in day ? { birthOn: day.date } : null;
}
