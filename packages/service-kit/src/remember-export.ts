import { recordAudit } from '@hedgerow/audit';
import type { Database, ReadTx, TransactionActor } from '@hedgerow/db';
import type { Exporting } from './actor.ts';
import type { Clock } from './clock.ts';

type Read = <T>(run: (tx: ReadTx) => Promise<T>) => Promise<T>;

/**
 * The reads of a request whose answer leaves as a file: the first that commits leaves one audit row in its transaction,
 * for the table's school, or for every school in reach. A school that the actor does not reach is not named, so that
 * nobody writes into its record. They share no transaction, since one that is asked again would not be remembered.
 */
export function rememberedReads(
  db: Pick<Database, 'read'>,
  actor: TransactionActor,
  { exporting, service, clock }: { readonly exporting: Exporting; readonly service: string; readonly clock: Clock },
): Read {
  let isRemembered = exporting.service !== service;
  return async (run) => {
    if (isRemembered) return db.read(actor, run);
    isRemembered = true;
    try {
      return await db.read(actor, async (tx) => {
        const [answer] = await Promise.all([run(tx), remember(tx, exporting, service, clock)]);
        return answer;
      });
    } catch (error) {
      isRemembered = false;
      throw error;
    }
  };
}

async function remember(tx: ReadTx, { table, schoolId }: Exporting, service: string, clock: Clock): Promise<void> {
  const [row] = await tx.sql<{ ids: string[] }[]>`select access.school_ids('school.read') as ids`;
  const reached = row?.ids ?? [];
  const one = schoolId !== null && reached.includes(schoolId) ? schoolId : undefined;
  await recordAudit(tx, service, clock.now().toString(), {
    kind: 'read',
    action: 'table.export',
    schoolId: one,
    schoolIds: one === undefined ? reached : [one],
    detail: { table },
  });
}
