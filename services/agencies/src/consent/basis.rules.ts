import type { IsoDate } from '@hedgerow/rules';

/** What the rule needs of a consent. */
export interface ConsentFacts {
  readonly givenOn: string;
  readonly validUntil: string | null;
  readonly withdrawnOn: string | null;
}

/** What the rule needs of another legal ground. */
export interface GroundFacts {
  readonly recordedOn: string;
  readonly endedOn: string | null;
}

/** On what sharing rests, and the last day it covers where it has one. */
export interface Basis {
  readonly kind: 'CONSENT' | 'OTHER_GROUND';
  readonly until: string | null;
}

/** Whether a consent covers a day: given, not run out, not withdrawn. A withdrawal counts from its own day on. */
export function consentStands(consent: ConsentFacts, on: IsoDate): boolean {
  return (
    consent.withdrawnOn === null && consent.givenOn <= on && (consent.validUntil === null || consent.validUntil >= on)
  );
}

/** What the rule needs of a refusal. */
export interface RefusalFacts {
  readonly decision: 'TAKEN_BACK' | 'SHARE_ALL_THE_SAME' | null;
}

/**
 * Whether a referral would be sent on one person's consent over another's refusal that nobody has decided about. Each
 * person with parental responsibility may act alone (Children Act 1989 s.2(7)), so a consent is not void, and the school
 * answers for preferring it. Where another legal ground stands, sharing does not rest on what either of them said.
 */
export function isDisputed(refusals: readonly RefusalFacts[], grounds: readonly GroundFacts[], on: IsoDate): boolean {
  return refusals.some(({ decision }) => decision === null) && !grounds.some((ground) => groundStands(ground, on));
}

/** Whether two names as people typed them mean the same person. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string): string => name.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('en-GB');
  return plain(one) === plain(other);
}

/** Whether another legal ground covers a day. */
export function groundStands(ground: GroundFacts, on: IsoDate): boolean {
  return ground.endedOn === null && ground.recordedOn <= on;
}

/**
 * On what a school may share a referral on a day, or null where it may not. Consent is named before another ground;
 * the basis lasts as long as the longest of those that stand: consent is not needed where the law requires sharing.
 */
export function basisOn(consents: readonly ConsentFacts[], grounds: readonly GroundFacts[], on: IsoDate): Basis | null {
  const standing = consents.filter((consent) => consentStands(consent, on));
  const hasGround = grounds.some((ground) => groundStands(ground, on));
  if (standing.length === 0) return hasGround ? { kind: 'OTHER_GROUND', until: null } : null;
  const isOpenEnded = hasGround || standing.some((consent) => consent.validUntil === null);
  const ends = standing.map((consent) => consent.validUntil ?? '').toSorted();
  return { kind: 'CONSENT', until: isOpenEnded ? null : (ends.at(-1) ?? null) };
}
