import { movesFrom, refuse, type Refusal, type TransitionTable } from '@hedgerow/rules';

/** Where a referral stands. `PROVISION_MADE`: every recommendation was turned into provision, or set aside with a reason. */
export type ReferralStage =
  | 'DRAFT'
  | 'CONSENT_RECORDED'
  | 'SENT'
  | 'ACKNOWLEDGED'
  | 'ACCEPTED'
  | 'REJECTED'
  | 'WAITING'
  | 'ACTIVE'
  | 'REPORT_RECEIVED'
  | 'PROVISION_MADE'
  | 'DONE'
  | 'REVOKED';

/** What can be done with a referral that is there. */
export type ReferralMove =
  | 'EDIT'
  | 'RECORD_CONSENT'
  | 'RECORD_REFUSAL'
  | 'DECIDE_REFUSAL'
  | 'RECORD_OTHER_GROUND'
  | 'WITHDRAW_CONSENT'
  | 'END_OTHER_GROUND'
  | 'SEND'
  | 'ACKNOWLEDGE'
  | 'ACCEPT'
  | 'REJECT'
  | 'START_WAITING'
  | 'RECORD_APPOINTMENT'
  | 'START_INVOLVEMENT'
  | 'RECORD_ADVICE'
  | 'TURN_ADVICE_INTO_PROVISION'
  | 'CHASE'
  | 'CLOSE'
  | 'REVOKE';
export type ReferralAction = ReferralMove | 'OPEN';

/** Who acts: the school that made the referral, or the agency it was sent to. */
export type Side = 'SCHOOL' | 'AGENCY';

const grounds = <Stage extends ReferralStage>(stage: Stage) =>
  ({
    RECORD_CONSENT: stage,
    RECORD_OTHER_GROUND: stage,
    WITHDRAW_CONSENT: stage,
    END_OTHER_GROUND: stage,
    RECORD_REFUSAL: stage,
    DECIDE_REFUSAL: stage,
  }) as const;

/**
 * Every legal move; one that is not here is refused. Where a withdrawal leaves no ground at all, `stageWithoutGround`
 * has the last word.
 */
export const referralTable: TransitionTable<ReferralStage, ReferralMove> = {
  DRAFT: {
    EDIT: 'DRAFT',
    RECORD_CONSENT: 'CONSENT_RECORDED',
    RECORD_OTHER_GROUND: 'CONSENT_RECORDED',
    RECORD_REFUSAL: 'DRAFT',
    DECIDE_REFUSAL: 'DRAFT',
    REVOKE: 'REVOKED',
  },
  CONSENT_RECORDED: { EDIT: 'CONSENT_RECORDED', ...grounds('CONSENT_RECORDED'), SEND: 'SENT', REVOKE: 'REVOKED' },
  // Many services write once: an answer acknowledges too.
  SENT: {
    ...grounds('SENT'),
    ACKNOWLEDGE: 'ACKNOWLEDGED',
    ACCEPT: 'ACCEPTED',
    REJECT: 'REJECTED',
    CHASE: 'SENT',
    REVOKE: 'REVOKED',
  },
  ACKNOWLEDGED: {
    ...grounds('ACKNOWLEDGED'),
    ACCEPT: 'ACCEPTED',
    REJECT: 'REJECTED',
    CHASE: 'ACKNOWLEDGED',
    REVOKE: 'REVOKED',
  },
  ACCEPTED: {
    ...grounds('ACCEPTED'),
    START_WAITING: 'WAITING',
    RECORD_APPOINTMENT: 'ACCEPTED',
    START_INVOLVEMENT: 'ACTIVE',
    RECORD_ADVICE: 'REPORT_RECEIVED',
    CHASE: 'ACCEPTED',
    CLOSE: 'DONE',
    REVOKE: 'REVOKED',
  },
  REJECTED: { ...grounds('REJECTED'), CLOSE: 'DONE' },
  WAITING: {
    ...grounds('WAITING'),
    RECORD_APPOINTMENT: 'WAITING',
    START_INVOLVEMENT: 'ACTIVE',
    RECORD_ADVICE: 'REPORT_RECEIVED',
    CHASE: 'WAITING',
    CLOSE: 'DONE',
    REVOKE: 'REVOKED',
  },
  ACTIVE: {
    ...grounds('ACTIVE'),
    RECORD_APPOINTMENT: 'ACTIVE',
    RECORD_ADVICE: 'REPORT_RECEIVED',
    CHASE: 'ACTIVE',
    CLOSE: 'DONE',
    REVOKE: 'REVOKED',
  },
  REPORT_RECEIVED: {
    ...grounds('REPORT_RECEIVED'),
    RECORD_APPOINTMENT: 'REPORT_RECEIVED',
    RECORD_ADVICE: 'REPORT_RECEIVED',
    TURN_ADVICE_INTO_PROVISION: 'PROVISION_MADE',
    CLOSE: 'DONE',
    REVOKE: 'REVOKED',
  },
  PROVISION_MADE: {
    ...grounds('PROVISION_MADE'),
    RECORD_APPOINTMENT: 'PROVISION_MADE',
    RECORD_ADVICE: 'REPORT_RECEIVED',
    CLOSE: 'DONE',
    REVOKE: 'REVOKED',
  },
  DONE: {},
  REVOKED: {},
};

/** Stages in which somebody still has to do something. */
export const openStages = [
  'DRAFT',
  'CONSENT_RECORDED',
  'SENT',
  'ACKNOWLEDGED',
  'ACCEPTED',
  'WAITING',
  'ACTIVE',
  'REPORT_RECEIVED',
  'PROVISION_MADE',
] as const satisfies readonly ReferralStage[];

/** What an agency may do itself. The school may do all: it writes down the answers of services that do not use Hedgerow. */
const agencyMoves: ReadonlySet<ReferralMove> = new Set([
  'ACKNOWLEDGE',
  'ACCEPT',
  'REJECT',
  'START_WAITING',
  'RECORD_APPOINTMENT',
  'START_INVOLVEMENT',
  'RECORD_ADVICE',
]);
const withdrawals: ReadonlySet<ReferralMove> = new Set(['WITHDRAW_CONSENT', 'END_OTHER_GROUND']);
const sharing: ReadonlySet<ReferralMove> = new Set(['SEND', 'RECORD_CONSENT', 'RECORD_OTHER_GROUND']);

export interface MoveFacts {
  readonly side: Side;
  /** Consent or another legal ground stands today, after the move. */
  readonly isGrounded: boolean;
  /** Somebody with parental responsibility said no, and nobody has decided about it. */
  readonly isDisputed?: boolean;
}

/**
 * The stage that follows a move, or a refusal with a sentence. Nothing is sent, and no agency acts, without consent or
 * another legal ground (UK GDPR; for safeguarding and welfare Children's Wellbeing and Schools Act 2026 s.4).
 */
export function nextReferralStage(
  stage: ReferralStage,
  move: ReferralMove,
  { side, isGrounded, isDisputed = false }: MoveFacts,
): ReferralStage | Refusal {
  if (side === 'AGENCY' && !agencyMoves.has(move))
    return refuse('referral/not-your-move', 'Only the school can do this with a referral.');
  const to = referralTable[stage][move];
  if (move === 'SEND' && stage === 'DRAFT')
    return refuse('referral/no-ground', 'Nothing is sent without consent or another legal ground. Record one first.');
  if (to === undefined)
    return refuse('referral/not-now', `This referral ${stageWords[stage]}, so this cannot be done with it now.`);
  if (move === 'SEND' && isDisputed)
    return refuse(
      'referral/disputed',
      'A person with parental responsibility said no. Decide about that first and say why, or take the referral back.',
    );
  if (!isGrounded && (sharing.has(move) || side === 'AGENCY'))
    return refuse(
      'referral/no-ground',
      'Nothing is shared without consent or another legal ground that stands today. Record one first.',
    );
  return withdrawals.has(move) && !isGrounded ? stageWithoutGround(to) : to;
}

/**
 * Where a referral goes when its last ground falls away: one that is not sent is a draft again, one that waits for the
 * agency is taken back. What the agency has already answered stays; it only loses sight of it.
 */
function stageWithoutGround(stage: ReferralStage): ReferralStage {
  if (stage === 'CONSENT_RECORDED') return 'DRAFT';
  return stage === 'REPORT_RECEIVED' || stage === 'PROVISION_MADE' || stage === 'REJECTED' ? stage : 'REVOKED';
}

/** The moves that one side may make now, in the order of the table. Sending is among them only when a ground stands, undisputed. */
export function nextReferralMoves(
  stage: ReferralStage,
  side: Side,
  isGrounded: boolean,
  isDisputed = false,
): ReferralMove[] {
  return movesFrom(referralTable, stage).filter((move) =>
    side === 'SCHOOL' ? move !== 'SEND' || (isGrounded && !isDisputed) : agencyMoves.has(move) && isGrounded,
  );
}

const stageWords: Readonly<Record<ReferralStage, string>> = {
  DRAFT: 'is a draft',
  CONSENT_RECORDED: 'has not been sent',
  SENT: 'was sent and not yet answered',
  ACKNOWLEDGED: 'was acknowledged',
  ACCEPTED: 'was accepted',
  REJECTED: 'was turned down',
  WAITING: 'is on the waiting list',
  ACTIVE: 'is being worked on',
  REPORT_RECEIVED: 'has its report',
  PROVISION_MADE: 'has its advice in provision',
  DONE: 'is closed',
  REVOKED: 'was taken back',
};

/** Each stage as the title of a line in a child's story. */
export const stageTitles: Readonly<Record<ReferralStage, string>> = {
  DRAFT: 'Referral opened',
  CONSENT_RECORDED: 'Consent to share recorded',
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
