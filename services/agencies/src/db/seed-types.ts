import type { ReferralStage } from '../referral/referral.rules.ts';

/** A person as a record signs with: the id of the account and the name on the day. */
export interface Signer {
  readonly personId: string;
  readonly name: string;
}

/** Kept by one organisation or by one school; give exactly one. */
export interface AgencySeed {
  readonly id: string;
  readonly organisationId?: string | null;
  readonly schoolId?: string | null;
  readonly name: string;
  readonly kind: 'COUNCIL' | 'HEALTH' | 'SCHOOL' | 'VOLUNTARY' | 'INDEPENDENT';
  readonly area?: string | null;
  readonly website?: string | null;
}

export interface AgencyServiceSeed {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  /** A `ServiceKind` of the contract. */
  readonly kind: string;
  readonly area?: string | null;
  readonly youngestAge?: number | null;
  readonly oldestAge?: number | null;
  readonly whoMayRefer?: string | null;
  readonly route: 'PORTAL' | 'EMAIL' | 'FORM' | 'TELEPHONE';
  readonly threshold?: string | null;
  readonly minimumReviewedCycles?: number;
  readonly evidence?: readonly string[];
  readonly urgentRoute?: string | null;
  readonly price?: string | null;
  readonly email?: string | null;
  readonly telephone?: string | null;
  readonly acknowledgeWorkingDays?: number | null;
  readonly firstContactWeeks?: number | null;
  readonly reportWeeks?: number | null;
  readonly verifiedOn?: string | null;
}

export interface ProfessionalSeed {
  readonly id: string;
  readonly agencyId: string;
  readonly serviceId?: string | null;
  /** The account, where the person has one; its rights come from its assignment in the schools service. */
  readonly personId?: string | null;
  readonly name: string;
  readonly jobTitle?: string | null;
  readonly email?: string | null;
  readonly startsOn: string;
}

export interface ConsentSeed {
  readonly id: string;
  readonly scope: string;
  readonly givenOn: string;
  readonly givenByName: string;
  readonly givenByContactId?: string | null;
  readonly relationship?: string | null;
  readonly how: 'SIGNED_FORM' | 'IN_PERSON' | 'TELEPHONE' | 'EMAIL' | 'ONLINE';
  readonly validUntil?: string | null;
  readonly withdrawnOn?: string | null;
  readonly withdrawnNote?: string | null;
}

export interface OtherGroundSeed {
  readonly id: string;
  readonly ground: 'SAFEGUARDING' | 'STATUTORY_DUTY' | 'COURT_ORDER' | 'VITAL_INTERESTS';
  readonly reason: string;
  readonly recordedOn: string;
}

export interface AgencyContactSeed {
  readonly id: string;
  readonly kind: 'APPOINTMENT' | 'ASSESSMENT' | 'OBSERVATION' | 'VISIT' | 'CALL';
  readonly status: 'PLANNED' | 'HELD' | 'NOT_ATTENDED' | 'CANCELLED';
  readonly on: string;
  readonly time?: string | null;
  readonly place?: string | null;
  readonly withName?: string | null;
  readonly note?: string | null;
}

export interface AdviceSeed {
  readonly id: string;
  readonly receivedOn: string;
  readonly authorName: string;
  readonly text: string;
  readonly recommendations: readonly {
    readonly id: string;
    readonly text: string;
    readonly outcome?: {
      readonly decidedOn: string;
      readonly provisionLineIds?: readonly string[];
      readonly reason?: string | null;
    };
  }[];
}

/** One referral as its dates tell it; its stage, its history and what is owed follow from them. */
export interface ReferralSeed {
  readonly id: string;
  readonly schoolId: string;
  readonly pupilId: string;
  readonly serviceId: string;
  readonly urgency?: 'ROUTINE' | 'URGENT';
  readonly isSafeguarding?: boolean;
  readonly reason: string;
  readonly strengths?: string;
  readonly impact?: string;
  readonly triedSoFar?: string;
  readonly desiredOutcome?: string;
  readonly previousInvolvement?: string;
  readonly seenInLastYear?: boolean | null;
  readonly otherAgencies?: string;
  readonly health?: string;
  readonly homeLanguage?: string | null;
  readonly needsInterpreter?: boolean;
  readonly availability?: string;
  readonly reviewedCycles?: number;
  readonly openedOn: string;
  readonly openedBy: Signer;
  readonly consents: readonly ConsentSeed[];
  readonly otherGrounds?: readonly OtherGroundSeed[];
  /** Sent on that day, under these names; null for one that is not sent. */
  readonly sent: null | {
    readonly on: string;
    readonly givenName: string;
    readonly familyName: string;
    readonly birthDate: string;
    readonly schoolName: string;
    readonly referrerContact?: string | null;
  };
  /** Who answered at the agency; the school wrote the answers down when left out. */
  readonly answeredBy?: Signer | null;
  readonly acknowledgedOn?: string | null;
  readonly acceptedOn?: string | null;
  readonly rejected?: { readonly on: string; readonly reason: string } | null;
  readonly waitingSince?: string | null;
  readonly contacts?: readonly AgencyContactSeed[];
  readonly advice?: readonly AdviceSeed[];
  readonly chasers?: readonly { readonly on: string; readonly note: string }[];
  /** Its end: closed, or taken back. */
  readonly ended?: {
    readonly on: string;
    readonly stage: Extract<ReferralStage, 'DONE' | 'REVOKED'>;
    readonly reason: string;
  } | null;
}

/** Everything that the agencies service can be filled with at once. */
export interface AgenciesSeed {
  /** The day from which the data looks back, `YYYY-MM-DD`. */
  readonly today: string;
  readonly agencies: readonly AgencySeed[];
  readonly services: readonly AgencyServiceSeed[];
  readonly professionals: readonly ProfessionalSeed[];
  readonly referrals: readonly ReferralSeed[];
}
