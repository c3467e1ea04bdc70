import { decided, type Op } from '@hedgerow/service-kit';
import type { AssignmentRow } from '../db/assignment.table.ts';
import { signInsOf } from '../role-holder/role-holder.queries.ts';
import { administratorsOf } from './assignment.queries.ts';
import { lastAdministrator, remainsAdministered } from './assignment.rules.ts';

// A number of our own; see takeTurnOverAdministrators.
const administratorsLock = 7320441;

/** Waits for whoever else is ending an administrator's role: two who would end each other's find out one after the other. */
export async function takeTurnOverAdministrators(op: Op): Promise<void> {
  await op.tx.sql`select pg_advisory_xact_lock(${administratorsLock})`;
}

/**
 * Refuses to end the role of an organisation's last administrator: nobody could let anybody in again. Ask
 * after taking one's turn.
 */
export async function requireAnotherAdministrator(op: Op, ending: AssignmentRow): Promise<void> {
  if (ending.role !== 'administrator' || ending.organisationId === null) return;
  const others = (await administratorsOf(op.tx, ending.organisationId)).filter(
    ({ personId }) => personId !== ending.personId,
  );
  const signIns = await signInsOf(
    op.tx,
    others.map(({ personId }) => personId),
  );
  const canSignIn = new Set(signIns.filter(({ isDisabled }) => !isDisabled).map(({ personId }) => personId));
  // Whoever asks has signed in, and may have been kept out a moment ago.
  if (!signIns.some(({ personId }) => personId === op.actor.personId)) canSignIn.add(op.actor.personId);
  if (!remainsAdministered(others, canSignIn, op.today)) decided(lastAdministrator);
}
