import type { IsoDate } from '@hedgerow/rules';

export interface DemoAgency {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly kind: 'COUNCIL' | 'HEALTH' | 'SCHOOL' | 'VOLUNTARY' | 'INDEPENDENT';
  readonly area: string;
}

export interface DemoService {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  readonly kind: string;
  readonly area: string;
  readonly youngestAge: number;
  readonly oldestAge: number;
  readonly whoMayRefer: string;
  readonly route: 'PORTAL' | 'EMAIL' | 'FORM' | 'TELEPHONE';
  readonly threshold: string;
  readonly minimumReviewedCycles: number;
  readonly evidence: readonly string[];
  readonly urgentRoute: string | null;
  readonly price: string | null;
  readonly email: string;
  readonly acknowledgeWorkingDays: number | null;
  readonly firstContactWeeks: number | null;
  readonly reportWeeks: number | null;
  readonly verifiedOn: IsoDate;
}

export interface DemoProfessional {
  readonly id: string;
  readonly agencyId: string;
  readonly serviceId: string;
  readonly personId: string | null;
  readonly name: string;
  readonly jobTitle: string;
  readonly startsOn: IsoDate;
}

export interface DemoSigner {
  readonly personId: string;
  readonly name: string;
}

export interface DemoReferral {
  readonly id: string;
  readonly schoolId: string;
  readonly pupilId: string;
  readonly serviceId: string;
  readonly urgency: 'ROUTINE' | 'URGENT';
  readonly reason: string;
  readonly strengths: string;
  readonly impact: string;
  readonly triedSoFar: string;
  readonly desiredOutcome: string;
  readonly previousInvolvement: string;
  readonly homeLanguage: string | null;
  readonly needsInterpreter: boolean;
  readonly availability: string;
  readonly reviewedCycles: number;
  readonly openedOn: IsoDate;
  readonly openedBy: DemoSigner;
  readonly consents: readonly {
    readonly id: string;
    readonly scope: string;
    readonly givenOn: IsoDate;
    readonly givenByName: string;
    readonly givenByContactId: string;
    readonly relationship: string;
    readonly how: 'SIGNED_FORM' | 'IN_PERSON' | 'TELEPHONE' | 'EMAIL' | 'ONLINE';
    readonly withdrawnOn: IsoDate | null;
    readonly withdrawnNote: string | null;
  }[];
  readonly otherGrounds: readonly {
    readonly id: string;
    readonly ground: 'SAFEGUARDING' | 'STATUTORY_DUTY';
    readonly reason: string;
    readonly recordedOn: IsoDate;
  }[];
  readonly sent: null | {
    readonly on: IsoDate;
    readonly givenName: string;
    readonly familyName: string;
    readonly birthDate: IsoDate;
    readonly schoolName: string;
    readonly referrerContact: string;
  };
  readonly answeredBy: DemoSigner | null;
  readonly acknowledgedOn: IsoDate | null;
  readonly acceptedOn: IsoDate | null;
  readonly rejected: { readonly on: IsoDate; readonly reason: string } | null;
  readonly waitingSince: IsoDate | null;
  readonly contacts: readonly {
    readonly id: string;
    readonly kind: 'ASSESSMENT' | 'VISIT' | 'APPOINTMENT';
    readonly status: 'PLANNED' | 'HELD' | 'NOT_ATTENDED';
    readonly on: IsoDate;
    readonly time: string;
    readonly place: string;
    readonly withName: string;
    readonly note: string | null;
  }[];
  readonly advice: readonly {
    readonly id: string;
    readonly receivedOn: IsoDate;
    readonly authorName: string;
    readonly text: string;
    readonly recommendations: readonly {
      readonly id: string;
      readonly text: string;
      readonly outcome?: {
        readonly decidedOn: IsoDate;
        readonly provisionLineIds?: readonly string[];
        readonly reason?: string;
      };
    }[];
  }[];
  readonly chasers: readonly { readonly on: IsoDate; readonly note: string }[];
  readonly ended: { readonly on: IsoDate; readonly stage: 'DONE' | 'REVOKED'; readonly reason: string } | null;
}

/** What the agencies service is filled with. */
export interface AgenciesPart {
  agencies: DemoAgency[];
  services: DemoService[];
  professionals: DemoProfessional[];
  referrals: DemoReferral[];
}
