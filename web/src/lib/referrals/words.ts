import type {
  ConsentMeans,
  ContactKind,
  ContactStatus,
  LegalGround,
  RecommendationDecision,
  RefusalDecision,
  ReferralAction,
  ReferralStage,
  WaitKind,
} from '#lib/graph/operations.ts';

/** The stages of a referral in the order in which one passes through them. */
export const stageWords: Readonly<Record<ReferralStage, string>> = {
  DRAFT: 'Being written',
  CONSENT_RECORDED: 'Ready to send',
  SENT: 'Sent',
  ACKNOWLEDGED: 'Acknowledged',
  ACCEPTED: 'Accepted',
  WAITING: 'On the waiting list',
  ACTIVE: 'Being seen',
  REPORT_RECEIVED: 'Advice received',
  PROVISION_MADE: 'Advice acted on',
  DONE: 'Closed',
  REJECTED: 'Not accepted',
  REVOKED: 'Taken back',
};

/** Stages in which something is still expected of somebody. */
export const openStages: readonly ReferralStage[] = [
  'DRAFT',
  'CONSENT_RECORDED',
  'SENT',
  'ACKNOWLEDGED',
  'ACCEPTED',
  'WAITING',
  'ACTIVE',
  'REPORT_RECEIVED',
  'PROVISION_MADE',
];

export const waitWords: Readonly<Record<WaitKind, string>> = {
  ACKNOWLEDGEMENT: 'for an acknowledgement',
  DECISION: 'for a decision',
  FIRST_CONTACT: 'to be seen for the first time',
  REPORT: 'for the report',
};

export const actionWords: Readonly<Record<ReferralAction, string>> = {
  OPEN: 'Begin',
  EDIT: 'Edit',
  RECORD_CONSENT: 'Record consent',
  RECORD_REFUSAL: 'Record a refusal',
  DECIDE_REFUSAL: 'Decide about the refusal',
  RECORD_OTHER_GROUND: 'Record another legal ground',
  WITHDRAW_CONSENT: 'Withdraw consent',
  END_OTHER_GROUND: 'End the legal ground',
  SEND: 'Send',
  ACKNOWLEDGE: 'Acknowledge',
  ACCEPT: 'Accept',
  REJECT: 'Decline',
  START_WAITING: 'Put on the waiting list',
  RECORD_APPOINTMENT: 'Record an appointment',
  START_INVOLVEMENT: 'Begin to see the child',
  RECORD_ADVICE: 'Record advice',
  TURN_ADVICE_INTO_PROVISION: 'Act on the advice',
  CHASE: 'Chase',
  CLOSE: 'Close',
  REVOKE: 'Take it back',
};

/** What happened, in the history of a referral. */
export const eventWords: Readonly<Record<ReferralAction, string>> = {
  OPEN: 'Begun',
  EDIT: 'Edited',
  RECORD_CONSENT: 'Consent recorded',
  RECORD_REFUSAL: 'Refusal recorded',
  DECIDE_REFUSAL: 'Decided about a refusal',
  RECORD_OTHER_GROUND: 'Another legal ground recorded',
  WITHDRAW_CONSENT: 'Consent withdrawn',
  END_OTHER_GROUND: 'Legal ground ended',
  SEND: 'Sent',
  ACKNOWLEDGE: 'Acknowledged',
  ACCEPT: 'Accepted',
  REJECT: 'Not accepted',
  START_WAITING: 'Put on the waiting list',
  RECORD_APPOINTMENT: 'Appointment recorded',
  START_INVOLVEMENT: 'First seen',
  RECORD_ADVICE: 'Advice recorded',
  TURN_ADVICE_INTO_PROVISION: 'Advice acted on',
  CHASE: 'Chased',
  CLOSE: 'Closed',
  REVOKE: 'Taken back',
};

export const meansWords: Readonly<Record<ConsentMeans, string>> = {
  SIGNED_FORM: 'Signed form',
  IN_PERSON: 'In person',
  TELEPHONE: 'By telephone',
  EMAIL: 'By e-mail',
  ONLINE: 'Online',
};

export const refusalWords: Readonly<Record<RefusalDecision, string>> = {
  TAKEN_BACK: 'This person no longer says no',
  SHARE_ALL_THE_SAME: 'Share all the same, on the other person’s consent',
};

export const outcomeWords: Readonly<Record<RecommendationDecision, string>> = {
  TURNED_INTO_PROVISION: 'It became provision',
  NOT_TAKEN: 'Not taken',
};

/** What became of a recommendation, for both sides. */
export function outcomeSentence(
  outcome: { readonly decision: RecommendationDecision; readonly reason: string | null } | null,
): string {
  if (outcome === null) return 'Not decided yet, or not told to you.';
  return `${outcomeWords[outcome.decision]}${outcome.reason === null ? '' : `: ${outcome.reason}`}`;
}

export const groundWords: Readonly<Record<LegalGround, string>> = {
  SAFEGUARDING: 'Safeguarding or welfare (Children’s Wellbeing and Schools Act 2026 s.4)',
  STATUTORY_DUTY: 'A statutory duty, such as advice in an EHC assessment',
  COURT_ORDER: 'A court order',
  VITAL_INTERESTS: 'Vital interests',
};

export const contactWords: Readonly<Record<ContactKind, string>> = {
  APPOINTMENT: 'Appointment',
  ASSESSMENT: 'Assessment',
  OBSERVATION: 'Observation',
  VISIT: 'Visit',
  CALL: 'Call',
};
export const contactStatusWords: Readonly<Record<ContactStatus, string>> = {
  PLANNED: 'planned',
  HELD: 'held',
  NOT_ATTENDED: 'not attended',
  CANCELLED: 'cancelled',
};
