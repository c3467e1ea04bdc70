import { whyNotIsoDate, type IsoDate } from '@hedgerow/rules';
import type { Problem } from './fault.ts';

/** A date that was read, or what is wrong with it. */
export type ReadDate = { readonly date: IsoDate } | { readonly problem: Problem };

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const british = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: 0?0:00(?::00)?)?$/;
const named = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]?([a-z]{3,9})[-/., ]*(\d{4})$/i;
const shortYear = /^(?:\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}|\d{1,2}[-/. ]?[a-z]{3,9}[-/. ]?\d{2})$/i;
const serial = /^\d{5}(?:[.,]\d+)?$/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const refused = (code: string, message: string): ReadDate => ({ problem: { code: `date/${code}`, message } });

/**
 * Reads a day as British registers write it: `2019-05-14`, `14/05/2019`, `14-05-2019`, `14.5.2019`, `14 May 2019`.
 * Never guesses: a year of two figures, a month written before the day, or a date that a spreadsheet turned into a number
 * is refused with a sentence.
 */
export function readDate(text: string): ReadDate {
  const parts = iso.exec(text);
  if (parts) return day(parts[1], parts[2], parts[3]);
  const dayFirst = british.exec(text);
  if (dayFirst) return day(dayFirst[3], dayFirst[2], dayFirst[1]);
  const inWords = named.exec(text);
  if (inWords) {
    const month = months.indexOf((inWords[2] ?? '').slice(0, 3).toLowerCase()) + 1;
    if (month > 0) return day(inWords[3], String(month), inWords[1]);
  }
  if (shortYear.test(text))
    return refused(
      'two-digit-year',
      'The year of this date has two figures, and nobody can tell the century: write it with four, such as 14/05/2019.',
    );
  if (serial.test(text))
    return refused(
      'spreadsheet-number',
      'A spreadsheet has turned this date into a number: format the column as a date, and export the file again.',
    );
  if (/^#+$/.test(text))
    return refused(
      'spreadsheet-hashes',
      'A spreadsheet had no room for this date and wrote ####: widen the column, and export the file again.',
    );
  return refused('unreadable', 'This is not a date: write it as 14/05/2019 or 2019-05-14.');
}

function day(year = '', month = '', dayOfMonth = ''): ReadDate {
  const text = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  const why = whyNotIsoDate(text);
  if (why === null) return { date: text as IsoDate };
  if (Number(month) > 12 && Number(dayOfMonth) <= 12)
    return refused(
      'month-first',
      'There is no such month; where the month was written before the day, write the day first, such as 14/05/2019.',
    );
  return refused('no-such-day', why);
}
