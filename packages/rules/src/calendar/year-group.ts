import { addDays, addYears, dayOfYear, weekdayOf, yearOf, yearsBetween } from './arithmetic.ts';
import { academicYearOf, type AcademicYear } from './academic-year.ts';
import { parseIsoDate, type IsoDate } from './iso-date.ts';

/** A national curriculum year: -2 and -1 are the nursery years N1 and N2, 0 is Reception, 1 to 14 as named. */
export type NcYear = number;

/**
 * The year group of a child in an academic year: the age on the 31 August just before it, less four. A school may
 * place a child in another; that is recorded on the enrolment and wins.
 */
export function ncYearIn(birthDate: IsoDate, year: AcademicYear): NcYear {
  return yearsBetween(birthDate, parseIsoDate(`${year}-08-31`)) - 4;
}

/** The year group of a child on a day. */
export function ncYearOn(birthDate: IsoDate, on: IsoDate): NcYear {
  return ncYearIn(birthDate, academicYearOf(on));
}

/** The name on a page, such as "N2", "Reception" or "Year 4"; "Under 2" before the nursery years. */
export function ncYearName(ncYear: NcYear): string {
  if (ncYear < -2) return 'Under 2';
  if (ncYear < 0) return ncYear === -2 ? 'N1' : 'N2';
  return ncYear === 0 ? 'Reception' : `Year ${ncYear}`;
}

export type KeyStage = 'EYFS' | 'KS1' | 'KS2' | 'KS3' | 'KS4' | 'KS5';

/** The key stage of a year group. */
export function keyStageOf(ncYear: NcYear): KeyStage {
  if (ncYear <= 0) return 'EYFS';
  if (ncYear <= 2) return 'KS1';
  if (ncYear <= 6) return 'KS2';
  if (ncYear <= 9) return 'KS3';
  return ncYear <= 11 ? 'KS4' : 'KS5';
}

/** The day a child comes of compulsory school age: the prescribed day (31 March, 31 August, 31 December) on or after the fifth birthday. */
export function compulsorySchoolAgeFrom(birthDate: IsoDate): IsoDate {
  const birthday = addYears(birthDate, 5);
  const year = yearOf(birthday);
  const prescribed = ['03-31', '08-31', '12-31'].map((monthDay) => dayOfYear(year, monthDay));
  return prescribed.find((day) => day >= birthday) ?? dayOfYear(year, '12-31');
}

/** The day compulsory school age ends: the last Friday of June in the academic year in which the child turns 16. */
export function compulsorySchoolAgeTo(birthDate: IsoDate): IsoDate {
  const june30 = dayOfYear(academicYearOf(addYears(birthDate, 16)) + 1, '06-30');
  return addDays(june30, -((weekdayOf(june30) + 2) % 7));
}
