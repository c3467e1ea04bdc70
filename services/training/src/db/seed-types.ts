import type { IsoDate } from '@hedgerow/rules';
import type { CompetenceLevel } from './competence.table.ts';
import type { DbsWorkforce } from './dbs-check.table.ts';
import type { QualificationKind } from './qualification.table.ts';
import type { BookingStatus } from './training-event.table.ts';

/** A course or award, as one school recorded it. Give `startedOn`, `completedOn` or both. */
export interface QualificationSeed {
  readonly id: string;
  readonly schoolId: string;
  readonly personId: string;
  readonly kind: QualificationKind;
  /** What it is called, where the kind is OTHER. */
  readonly title?: string | null;
  readonly startedOn?: IsoDate | null;
  readonly expectedEndOn?: IsoDate | null;
  readonly completedOn?: IsoDate | null;
  readonly provider?: string | null;
}

/** A DBS check. Where a person has several in one school, the latest counts and the others are superseded. */
export interface DbsSeed {
  readonly id: string;
  readonly schoolId: string;
  readonly personId: string;
  readonly issuedOn: IsoDate;
  readonly workforce: DbsWorkforce;
  readonly certificateLastFour?: string | null;
  readonly isOnUpdateService?: boolean;
}

/** An entry of a school's or organisation's own list; the common list comes with the migrations. */
export interface CompetenceSeed {
  readonly id: string;
  readonly schoolId?: string | null;
  readonly organisationId?: string | null;
  readonly code: string;
  readonly name: string;
  readonly needTypes: readonly string[];
  readonly validityMonths: number | null;
}

/** An award. Where a person has several of one competence in one school, the latest counts and renewed the others. */
export interface AwardSeed {
  readonly id: string;
  readonly schoolId: string;
  readonly personId: string;
  /** Code of the common list, or of an own entry of the seed. */
  readonly competence: string;
  readonly level: CompetenceLevel;
  readonly gainedOn: IsoDate;
  readonly eventId?: string | null;
}

/** A training event, held by one school or one organisation. Attendance gives no awards by itself: list them too. */
export interface EventSeed {
  readonly id: string;
  readonly schoolId?: string | null;
  readonly organisationId?: string | null;
  readonly title: string;
  readonly onDate: IsoDate;
  readonly minutes?: number | null;
  readonly provider?: string | null;
  readonly place?: string | null;
  readonly places?: number | null;
  /** Codes of what it teaches. */
  readonly competences: readonly string[];
}

export interface BookingSeed {
  readonly id: string;
  readonly eventId: string;
  readonly schoolId: string;
  readonly personId: string;
  readonly status: BookingStatus;
}

/** How many months lie between DBS checks in a school that has decided so; the usual 36 elsewhere, null for none. */
export interface DbsPolicySeed {
  readonly schoolId: string;
  readonly dbsRecheckMonths: number | null;
}

/** Everything the training service is filled with. Duties and clocks are not given: they follow from it by the rules. */
export interface TrainingSeed {
  /** The day on which the seed is told. */
  readonly today: IsoDate;
  readonly qualifications: readonly QualificationSeed[];
  readonly dbsPolicies: readonly DbsPolicySeed[];
  readonly dbsChecks: readonly DbsSeed[];
  readonly competences: readonly CompetenceSeed[];
  readonly awards: readonly AwardSeed[];
  readonly events: readonly EventSeed[];
  readonly bookings: readonly BookingSeed[];
}
