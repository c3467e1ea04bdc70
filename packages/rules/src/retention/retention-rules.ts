import type { IsoDate } from '../calendar/iso-date.ts';
import type { Strength } from '../law/rule.ts';

/** How long one kind of file is kept, as data: what it is about, from what it counts, and on what it rests. */
export interface RetentionRule {
  readonly id: string;
  readonly what: string;
  /** Whether the child ever had a special educational need on record. */
  readonly hadSen: boolean;
  readonly countedFrom: 'birth';
  readonly years: number;
  readonly strength: Strength;
  readonly basis: string;
  /** Whether the source itself was seen, and not only somebody who quotes it. */
  readonly isVerified: boolean;
  readonly validFrom: IsoDate;
  /** The last day on which the rule holds; null while it lasts. */
  readonly validTo: IsoDate | null;
}

const since = '2000-01-01' as IsoDate;

/**
 * Every rule on keeping. A change of practice ends a row and adds one; nothing is edited. No statute names these periods:
 * they are a default that a school as controller answers for.
 */
export const retentionRules: readonly RetentionRule[] = [
  {
    id: 'SEN_FILE',
    what: 'File of a child who had SEN support, an EHC plan or an assessment',
    hadSen: true,
    countedFrom: 'birth',
    years: 31,
    strength: 'LOCAL',
    basis:
      'IRMS Toolkit for Schools, as practitioners quote it: 25 years and 6 of limitation, held by the last school. Other schedules say 25 years, and 30 for statements.',
    isVerified: false,
    validFrom: since,
    validTo: null,
  },
  {
    id: 'PUPIL_FILE',
    what: 'File of a child without special educational needs',
    hadSen: false,
    countedFrom: 'birth',
    years: 25,
    strength: 'LOCAL',
    basis: 'Retention schedules of councils for the ordinary pupil record.',
    isVerified: false,
    validFrom: since,
    validTo: null,
  },
];
