import { yearOf } from './arithmetic.ts';
import { parseIsoDate, type IsoDate } from './iso-date.ts';

/** An academic year, 1 September to 31 August, named by the year in which it begins: 2026 is 2026/27. */
export type AcademicYear = number;

/** The academic year in which a day lies. */
export function academicYearOf(date: IsoDate): AcademicYear {
  return date.slice(5) >= '09-01' ? yearOf(date) : yearOf(date) - 1;
}

/** 1 September. */
export function academicYearStart(year: AcademicYear): IsoDate {
  return parseIsoDate(`${year}-09-01`);
}

/** 31 August of the year after. */
export function academicYearEnd(year: AcademicYear): IsoDate {
  return parseIsoDate(`${year + 1}-08-31`);
}

/** As people write it: 2026 becomes "2026/27". */
export function academicYearName(year: AcademicYear): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** Reads 2026, "2026", "2026/27", "2026-27" or "2026/2027"; null when the text is no academic year. */
export function readAcademicYear(value: string | number): AcademicYear | null {
  const parts = /^(\d{4})(?:[/-](\d{2}|\d{4}))?$/.exec(String(value));
  if (!parts) return null;
  const year = Number(parts[1]);
  if (year < 1000 || year > 9998) return null;
  const second = parts[2];
  const isConsecutive = second === undefined || Number(second) === (second.length === 4 ? year + 1 : (year + 1) % 100);
  return isConsecutive ? year : null;
}
