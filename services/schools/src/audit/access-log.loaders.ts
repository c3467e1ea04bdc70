import { z } from 'zod';
import { recordAudit } from '@hedgerow/audit';
import { addMonths } from '@hedgerow/rules';
import { id, isoDate, pageOf, pageSize, parseInput, type BaseContext, type Page } from '@hedgerow/service-kit';
import { accessPage, sealOf, type AccessFilter, type AccessRow, type SealRow } from './access-log.queries.ts';

const filterShape = z.object({
  personId: id().nullish(),
  pupilId: id().nullish(),
  kind: z.enum(['READ', 'WRITE', 'REFUSED']).nullish(),
  withReason: z.boolean().nullish(),
  from: isoDate().nullish(),
  to: isoDate().nullish(),
});

/** A page, and beside it the last openings for which a reason was asked. */
export interface AccessPage extends Page<AccessRow> {
  readonly reasoned: readonly AccessRow[];
}

const mostReasoned = 5;

export interface AccessPageArguments {
  readonly filter?: AccessFilter | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Reads of what was opened and changed at a place. Each page read is a sensitive read and remembered in its transaction. */
export function accessLogLoaders(base: BaseContext) {
  const mayRead = async (schoolId: string): Promise<boolean> => (await base.reach('audit.read')).has(schoolId);
  return {
    accessPage: async (schoolId: string, { filter, first, after }: AccessPageArguments): Promise<AccessPage | null> => {
      if (!(await mayRead(schoolId))) return null;
      const size = pageSize(first, 50);
      const asked = parseInput(filterShape, filter ?? {});
      const monthAgo = addMonths(base.today, -1);
      const { rows, reasoned } = await base.read(async (tx) => {
        const [page, openings] = await Promise.all([
          accessPage(tx, schoolId, asked, size + 1, after),
          accessPage(tx, schoolId, { withReason: true, from: monthAgo }, mostReasoned, null),
        ]);
        await recordAudit(tx, base.service, base.clock.now().toString(), {
          kind: 'read',
          action: 'audit.open',
          schoolId,
          pupilId: asked.pupilId ?? undefined,
        });
        return { rows: page, reasoned: openings };
      });
      return { ...pageOf(rows, size, (row) => [row.at, row.id]), reasoned };
    },
    auditSeal: async (schoolId: string): Promise<SealRow | null> => {
      if (!(await mayRead(schoolId))) return null;
      return (await base.read((tx) => sealOf(tx, schoolId, base.clock.now().toString()))) ?? null;
    },
  };
}
