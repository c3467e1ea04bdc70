import type { IsoDate } from '@hedgerow/rules';

export interface DemoQualification {
  readonly id: string;
  readonly schoolId: string;
  readonly personId: string;
  readonly kind: 'QTS' | 'NASENCO' | 'NPQ_SENCO' | 'LEVEL3_EY_SENCO';
  readonly startedOn: IsoDate | null;
  readonly expectedEndOn: IsoDate | null;
  readonly completedOn: IsoDate | null;
  readonly provider: string | null;
}

export interface DemoDbs {
  readonly id: string;
  readonly schoolId: string;
  readonly personId: string;
  readonly issuedOn: IsoDate;
  readonly workforce: 'CHILD';
  readonly certificateLastFour: string;
  readonly isOnUpdateService: boolean;
}

export interface DemoAward {
  readonly id: string;
  readonly schoolId: string;
  readonly personId: string;
  /** Code of the common list of competences. */
  readonly competence: string;
  readonly level: 'AWARE' | 'PRACTISING' | 'LEADING';
  readonly gainedOn: IsoDate;
  readonly eventId: string | null;
}

export interface DemoEvent {
  readonly id: string;
  readonly schoolId: string | null;
  readonly organisationId: string | null;
  readonly title: string;
  readonly onDate: IsoDate;
  readonly minutes: number;
  readonly provider: string;
  readonly place: string;
  readonly places: number;
  readonly competences: readonly string[];
}

export interface DemoBooking {
  readonly id: string;
  readonly eventId: string;
  readonly schoolId: string;
  readonly personId: string;
  readonly status: 'BOOKED' | 'ATTENDED' | 'ABSENT' | 'CANCELLED';
}

/** What the training service is filled with. */
export interface TrainingPart {
  qualifications: DemoQualification[];
  dbsPolicies: { readonly schoolId: string; readonly dbsRecheckMonths: number | null }[];
  dbsChecks: DemoDbs[];
  awards: DemoAward[];
  events: DemoEvent[];
  bookings: DemoBooking[];
}
