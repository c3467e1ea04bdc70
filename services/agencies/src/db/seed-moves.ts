import { newId } from '@hedgerow/db';
import type { ReferralAction, ReferralStage, Side } from '../referral/referral.rules.ts';
import type { ReferralSeed, Signer } from './seed-types.ts';

/** One line of history that the dates of a seeded referral imply. */
export interface SeededMove {
  readonly action: ReferralAction;
  readonly to: ReferralStage | 'same';
  readonly on: string;
  readonly side: Side;
  readonly by: Signer;
  readonly note: string | null;
}

/** The day on which every recommendation had its outcome; undefined while one is open or there is none. */
function provisionMadeOn(seed: ReferralSeed): string | undefined {
  const recommendations = (seed.advice ?? []).flatMap((advice) => advice.recommendations);
  const decided = recommendations.flatMap(({ outcome }) => (outcome === undefined ? [] : [outcome.decidedOn]));
  return recommendations.length > 0 && decided.length === recommendations.length
    ? decided.toSorted().at(-1)
    : undefined;
}

/** The moves of a seeded referral by day; on one day in the order of the lifecycle. */
export function movesOfSeed(seed: ReferralSeed): SeededMove[] {
  const moves: (SeededMove & { readonly order: number })[] = [];
  const add = (
    action: ReferralAction,
    to: SeededMove['to'],
    on: string | null | undefined,
    side: Side = 'SCHOOL',
    note: string | null = null,
  ): void => {
    if (on == null) return;
    const answerer = side === 'AGENCY' ? seed.answeredBy : null;
    moves.push({
      action,
      to,
      on,
      side: answerer == null ? 'SCHOOL' : 'AGENCY',
      by: answerer ?? seed.openedBy,
      note,
      order: moves.length,
    });
  };
  const isSent = seed.sent !== null;
  add('OPEN', 'DRAFT', seed.openedOn);
  for (const consent of seed.consents)
    add(
      'RECORD_CONSENT',
      isSent && consent.givenOn > seed.sent.on ? 'same' : 'CONSENT_RECORDED',
      later(consent.givenOn, seed.openedOn),
    );
  for (const ground of seed.otherGrounds ?? [])
    add(
      'RECORD_OTHER_GROUND',
      isSent && ground.recordedOn > seed.sent.on ? 'same' : 'CONSENT_RECORDED',
      later(ground.recordedOn, seed.openedOn),
    );
  add('SEND', 'SENT', seed.sent?.on);
  add('ACKNOWLEDGE', 'ACKNOWLEDGED', seed.acknowledgedOn, 'AGENCY');
  add('ACCEPT', 'ACCEPTED', seed.acceptedOn, 'AGENCY');
  add('REJECT', 'REJECTED', seed.rejected?.on, 'AGENCY', seed.rejected?.reason ?? null);
  add('START_WAITING', 'WAITING', seed.waitingSince, 'AGENCY');
  const held = (seed.contacts ?? [])
    .filter(({ status }) => status === 'HELD')
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  held.forEach((contact, index) => {
    add(
      index === 0 ? 'START_INVOLVEMENT' : 'RECORD_APPOINTMENT',
      index === 0 ? 'ACTIVE' : 'same',
      contact.on,
      'AGENCY',
    );
  });
  for (const advice of seed.advice ?? []) add('RECORD_ADVICE', 'REPORT_RECEIVED', advice.receivedOn, 'AGENCY');
  add('TURN_ADVICE_INTO_PROVISION', 'PROVISION_MADE', provisionMadeOn(seed));
  for (const chaser of seed.chasers ?? []) add('CHASE', 'same', chaser.on, 'SCHOOL', chaser.note);
  for (const consent of seed.consents)
    add('WITHDRAW_CONSENT', 'same', consent.withdrawnOn, 'SCHOOL', consent.withdrawnNote ?? null);
  add(
    seed.ended?.stage === 'DONE' ? 'CLOSE' : 'REVOKE',
    seed.ended?.stage ?? 'same',
    seed.ended?.on,
    'SCHOOL',
    seed.ended?.reason ?? null,
  );
  return moves.toSorted((a, b) => (a.on === b.on ? a.order - b.order : a.on < b.on ? -1 : 1));
}

/** Where the moves leave a referral, and since when. */
export function standingAfter(moves: readonly SeededMove[], openedOn: string): { stage: ReferralStage; since: string } {
  let standing: { stage: ReferralStage; since: string } = { stage: 'DRAFT', since: openedOn };
  for (const move of moves)
    if (move.to !== 'same' && move.to !== standing.stage) standing = { stage: move.to, since: move.on };
  return standing;
}

/** The history rows of a seeded referral. */
export function eventsOfSeed(seed: ReferralSeed, agencyId: string) {
  let from: ReferralStage | null = null;
  return movesOfSeed(seed).map((move, index) => {
    const to: ReferralStage = move.to === 'same' ? (from ?? 'DRAFT') : move.to;
    const event = {
      id: newId(),
      referralId: seed.id,
      schoolId: seed.schoolId,
      agencyId,
      action: move.action,
      fromStage: from,
      toStage: to,
      side: move.side,
      onDate: move.on,
      // One after the other on a day at school, so that the history keeps its order.
      at: `${move.on}T09:${String(index).padStart(2, '0')}:00Z`,
      byPersonId: move.by.personId,
      byName: move.by.name,
      note: move.note,
    };
    from = to;
    return event;
  });
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
