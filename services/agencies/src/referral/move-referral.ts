import { newId } from '@hedgerow/db';
import { badField, decided, checkVersion, found, type Op } from '@hedgerow/service-kit';
import type { ReferralRow } from '../db/referral.ts';
import { insertEvent, lockReferral, selectSignature, updateReferral } from './referral.queries.ts';
import { nextReferralStage, type ReferralAction, type ReferralMove, type Side } from './referral.rules.ts';

/** A referral as the person saw it when deciding. */
export interface SeenReferral {
  readonly referralId: string;
  readonly expectedVersion?: number;
}

/** Loads and locks a referral, asks whether the actor may act on it, and refuses a save over an unseen version. */
export async function takeReferral(op: Op, side: Side, seen: SeenReferral): Promise<ReferralRow> {
  const row = found(await lockReferral(op.tx, seen.referralId));
  await op.authorize(side === 'SCHOOL' ? { schoolId: row.schoolId } : { agencyId: row.agencyId });
  if (seen.expectedVersion !== undefined)
    checkVersion(row, seen.expectedVersion, { current: { stage: row.stage, stageSince: row.stageSince }, yours: null });
  return row;
}

/** Whether consent or another ground stands for the agency today. */
export function isBasisStanding(row: ReferralRow, today: string): boolean {
  return row.basis !== null && row.basisEndedOn === null && (row.basisUntil === null || row.basisUntil >= today);
}

export interface Move {
  readonly action: ReferralMove;
  readonly side: Side;
  /** The day it happened; today unless told. */
  readonly on?: string | null | undefined;
  /** A remark, or the reason of a move that needs one. */
  readonly note?: string | null | undefined;
  /** What else the move changes. */
  readonly patch?: Parameters<typeof updateReferral>[2];
  /** Whether a ground stands after the move, where the move changes it. */
  readonly isGrounded?: boolean;
  /** Whether somebody's refusal is undecided, where the move asks. */
  readonly isDisputed?: boolean;
}

/**
 * Makes one move of the lifecycle on a locked referral: decides by the transition table, writes stage and history,
 * and records who did it.
 *
 * @throws {AppError} `rule-refused` with the rule's sentence; `bad-input` for a day that cannot be
 */
export async function moveReferral(op: Op, row: ReferralRow, move: Move): Promise<ReferralRow> {
  const on = move.on ?? op.today;
  refuseImpossibleDay(on, row, op.today);
  const stage = decided(
    nextReferralStage(row.stage, move.action, {
      side: move.side,
      isGrounded: move.isGrounded ?? isBasisStanding(row, op.today),
      isDisputed: move.isDisputed ?? false,
    }),
  );
  const moved = await updateReferral(op.tx, row.id, {
    ...move.patch,
    stage,
    stageSince: stage === row.stage ? row.stageSince : on,
  });
  await recordMove(op, moved, { ...move, on, from: row.stage });
  return moved;
}

/** Writes the history and the audit row of a move that was made. */
export async function recordMove(
  op: Op,
  row: ReferralRow,
  move: {
    readonly action: ReferralAction;
    readonly side: Side;
    readonly on: string;
    readonly note?: string | null | undefined;
    readonly from: ReferralRow['stage'] | null;
  },
): Promise<void> {
  const name = await selectSignature(op.tx, op.actor.personId, move.side === 'AGENCY' ? row.agencyId : null);
  await insertEvent(op.tx, {
    id: newId(),
    referralId: row.id,
    schoolId: row.schoolId,
    agencyId: row.agencyId,
    action: move.action,
    fromStage: move.from,
    toStage: row.stage,
    side: move.side,
    onDate: move.on,
    at: op.now.toString(),
    byPersonId: op.actor.personId,
    byName: name ?? 'Name not recorded',
    note: move.note ?? null,
  });
  await op.audit({
    action: `referral.${move.action.toLowerCase().replaceAll('_', '-')}`,
    schoolId: row.schoolId,
    pupilId: row.pupilId,
    subjectType: 'referral',
    subjectId: row.id,
    detail: { stage: row.stage, side: move.side },
  });
}

function refuseImpossibleDay(on: string, row: ReferralRow, today: string): void {
  const earliest = row.sentOn ?? row.openedOn;
  if (on > today) badField('on', 'This has not happened yet. Give today or an earlier day.');
  if (on < earliest)
    badField('on', `That is before the referral was ${row.sentOn === null ? 'opened' : 'sent'} (${earliest}).`);
}
