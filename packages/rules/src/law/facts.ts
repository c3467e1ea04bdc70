import type { FactName, RuleRow } from './rule.ts';

/** What a fact is: a day, a calendar year, an academic year, yes or no, one of some words, or an interval such as 6w. */
export type FactKind = 'date' | 'year' | 'academic-year' | 'yes-no' | 'asked-of' | 'interval';

/** What a fact is and means, in words that finish the sentence "counted from …". */
export interface FactSpec {
  readonly kind: FactKind;
  readonly meaning: string;
}

/** Every fact that a rule takes. */
export const factSpecs: Readonly<Record<FactName, FactSpec>> = {
  requestReceived: { kind: 'date', meaning: 'the day the council received the request, or became responsible' },
  adviceRequested: { kind: 'date', meaning: 'the day advice was asked for' },
  askedOf: { kind: 'asked-of', meaning: 'who was asked: school, or body for anyone asked under section 31' },
  draftServed: { kind: 'date', meaning: 'the day the draft plan was served' },
  consultReceived: { kind: 'date', meaning: 'the day the school received the consultation' },
  reassessmentRequested: { kind: 'date', meaning: 'the day re-assessment was asked for' },
  reassessmentDecisionNotified: { kind: 'date', meaning: 'the day the decision to re-assess was notified' },
  lastReview: { kind: 'date', meaning: "the council's last review decision, else the day the plan was made" },
  meeting: { kind: 'date', meaning: 'the day of the review meeting' },
  amendNotice: { kind: 'date', meaning: 'the day the notice of amendments was sent' },
  transferYear: { kind: 'year', meaning: 'the calendar year of the transfer' },
  transferOn: { kind: 'date', meaning: 'the day of the move between institutions' },
  awareOfMove: { kind: 'date', meaning: 'the day the old council became aware of the move' },
  moveOn: { kind: 'date', meaning: 'the day of the move' },
  transfer: { kind: 'date', meaning: 'the day the plan was transferred' },
  decisionLetter: { kind: 'date', meaning: 'the date of the decision letter' },
  mediationCertificate: { kind: 'date', meaning: 'the date of the mediation certificate' },
  actComplainedOf: { kind: 'date', meaning: 'the day of the act complained of' },
  firstBecameSenco: { kind: 'date', meaning: 'the day the person first became a SENCo anywhere' },
  reviewAgreed: { kind: 'date', meaning: 'the day agreed for the review' },
  academicYear: { kind: 'academic-year', meaning: 'the academic year, named by the year in which it begins' },
  yearStart: { kind: 'date', meaning: 'the first day of the year counted' },
  dob: { kind: 'date', meaning: "the child's date of birth" },
  lastPublished: { kind: 'date', meaning: 'the day of the last publication' },
  leftRoll: { kind: 'date', meaning: 'the day the pupil left the roll' },
  firstSchoolLearned: { kind: 'date', meaning: 'the day the first head teacher learned of the second registration' },
  sarReceived: { kind: 'date', meaning: 'the day the request was received' },
  extended: { kind: 'yes-no', meaning: 'whether the time was extended because the request is complex' },
  recordRequestReceived: { kind: 'date', meaning: 'the day the request was received' },
  referralSent: { kind: 'date', meaning: 'the day the referral was sent' },
  referralAccepted: { kind: 'date', meaning: 'the day the referral was accepted' },
  lastContact: { kind: 'date', meaning: "the day of the service's last contact" },
  dbsIssued: { kind: 'date', meaning: 'the day the certificate was issued' },
  competenceGained: { kind: 'date', meaning: 'the day the competence was gained' },
  lastVisit: { kind: 'date', meaning: 'the day of the last visit' },
  interval: { kind: 'interval', meaning: "the service's, school's or award's own interval, in place of the default" },
};

/** One "from what, how long" step of a rule. */
export interface Term {
  readonly fact: FactName;
  readonly operation: 'plus' | 'period';
  readonly interval: string;
}

/** Reads a term such as `amendNotice+8w` or `lastReview:period 12m`. @throws {RangeError} when the text is none. */
export function parseTerm(text: string): Term {
  const parts = /^([a-zA-Z]+)(\+|:period )(\d+[a-z]+)$/.exec(text);
  const [, fact = '', mark, interval = ''] = parts ?? [];
  if (!isFactName(fact)) throw new RangeError('A term names a fact and an interval, such as amendNotice+8w.');
  return { fact, operation: mark === '+' ? 'plus' : 'period', interval };
}

/** Whether a text names a fact. */
export function isFactName(text: string): text is FactName {
  return Object.hasOwn(factSpecs, text);
}

/** A fact of one rule. */
export interface RuleFact {
  readonly name: FactName;
  readonly isOptional: boolean;
}

/** The facts that a rule counts from, in order; an optional one may be left out. */
export function factsOf(rule: RuleRow): readonly RuleFact[] {
  const counted = [
    rule.from,
    rule.yearFact,
    ...[...(rule.earliestOf ?? []), ...(rule.latestOf ?? [])].map((text) => parseTerm(text).fact),
  ];
  const optional = rule.optional ?? [];
  const names = [
    ...counted.filter((name) => name !== undefined),
    ...optional,
    ...(rule.hasLocalInterval ? (['interval'] as const) : []),
  ];
  return [...new Set(names)].map((name) => ({
    name,
    isOptional: optional.includes(name) || name === 'interval' || rule.earliestOf !== undefined,
  }));
}
