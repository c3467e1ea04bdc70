import { isRefusal, nextReferralState, referralMoves, refuse, type ReferralActionKind, type ReferralState, type Refusal, type SharingGrounds } from '@hedgerow/rules';

/** A referral's stage as the contract and the table write it; the lifecycle itself is in packages/rules. */
export type ReferralStage = Spelled<ReferralState>;
export type ReferralAction = Spelled<ReferralActionKind> | 'OPEN';
/** An action on a referral that is there. */
export type ReferralMove = Exclude<ReferralAction, 'OPEN'>;

/** Who acts: the school that made the referral, or the agency it was sent to. */
export type Side = 'SCHOOL' | 'AGENCY';

type Spelled<Name extends string> = Uppercase<Name extends `${infer A}-${infer B}-${infer C}-${infer D}` ? `${A}_${B}_${C}_${D}` : Name extends `${infer A}-${infer B}-${infer C}` ? `${A}_${B}_${C}` : Name extends `${infer A}-${infer B}` ? `${A}_${B}` : Name>;

/** Stages in which somebody still has to do something. */
export const openStages = ['DRAFT', 'CONSENT_RECORDED', 'SENT', 'ACKNOWLEDGED', 'ACCEPTED', 'WAITING', 'ACTIVE', 'REPORT_RECEIVED', 'PROVISION_MADE'] as const satisfies readonly ReferralStage[];

/** What an agency may do itself. The school may do all: it writes down the answers of services that do not use Hedgerow. */
const agencyMoves: ReadonlySet<ReferralMove> = new Set(['ACKNOWLEDGE', 'ACCEPT', 'REJECT', 'START_WAITING', 'RECORD_APPOINTMENT', 'START_INVOLVEMENT', 'RECORD_ADVICE']);

export interface MoveFacts {
  readonly side: Side;
  /** The grounds that stand after the move, today. */
  readonly grounds: SharingGrounds;
  readonly reason?: string | null | undefined;
}

/** The stage that follows a move, or a refusal with a sentence. */
export function nextReferralStage(stage: ReferralStage, move: ReferralMove, { side, grounds, reason }: MoveFacts): ReferralStage | Refusal {
  if (side === 'AGENCY' && !agencyMoves.has(move)) return refuse('referral/not-your-move', 'Only the school can do this with a referral.');
  const next = nextReferralState(stateOf(stage), { kind: kindOf(move), grounds, reason: reason ?? null });
  return isRefusal(next) ? next : spelled(next.to);
}

/** The moves that one side may make now, in the order of the lifecycle. Sending is among them only when a ground stands. */
export function nextReferralMoves(stage: ReferralStage, side: Side, isGrounded: boolean): ReferralMove[] {
  return referralMoves(stateOf(stage))
    .map((kind) => spelled(kind))
    .filter((move) => (side === 'SCHOOL' ? move !== 'SEND' || isGrounded : agencyMoves.has(move) && isGrounded));
}

/** Each stage in the words of a story. */
export const stageTitles: Readonly<Record<ReferralStage, string>> = {
  DRAFT: 'Referral opened',
  CONSENT_RECORDED: 'Ready to send',
  SENT: 'Referral sent',
  ACKNOWLEDGED: 'Referral acknowledged',
  ACCEPTED: 'Referral accepted',
  REJECTED: 'Referral turned down',
  WAITING: 'On the waiting list',
  ACTIVE: 'Involvement started',
  REPORT_RECEIVED: 'Report received',
  PROVISION_MADE: 'Advice turned into provision',
  DONE: 'Referral closed',
  REVOKED: 'Referral taken back',
};

function spelled<Name extends string>(name: Name): Spelled<Name> {
  return name.toUpperCase().replaceAll('-', '_') as Spelled<Name>;
}

function stateOf(stage: ReferralStage): ReferralState {
  return stage.toLowerCase().replaceAll('_', '-') as ReferralState;
}

function kindOf(move: ReferralMove): ReferralActionKind {
  return move.toLowerCase().replaceAll('_', '-') as ReferralActionKind;
}
