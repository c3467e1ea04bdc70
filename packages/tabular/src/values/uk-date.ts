import { isIsoDate, isRefusal, refuse, whyNotIsoDate, type IsoDate, type Refusal } from '@hedgerow/rules';
import { refuseSpreadsheetNumber } from './spreadsheet-number.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Midnight after a date, as spreadsheets and databases write it. */
const midnight = /[T ]0{1,2}:00(:00(\.0+)?)?Z?$/;

/**
 * Reads a date as people and systems in Britain write it: `14/09/2026`, `14-9-2026`, `14.09.2026`, `14 September 2026`,
 * `14-Sep-2026`, and `2026-09-14`. Never guesses: two-digit years, spreadsheet numbers and months beyond 12 are refused
 * with a sentence.
 */
export function parseUkDate(text: string): IsoDate | Refusal {
  const written = text.trim().replace(midnight, '');
  if (written === '') return refuse('date/empty', 'There is no date here.');
  const number = refuseSpreadsheetNumber(written);
  if (isRefusal(number)) return number;
  if (/^\d{1,6}(\.\d+)?$/.test(written)) {
    return refuse(
      'date/serial',
      'A spreadsheet has turned this date into a number. Format the column as a date, day/month/year, and save the file again.',
    );
  }
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(written);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3]);
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i.exec(written);
  if (named !== null) return dayOf(named[3], monthNumber(named[2]), named[1]);
  const british = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(written);
  if (british !== null)
    return Number(british[3]) > 12
      ? refuse('date/order', 'There is no such month. Write the day first: day/month/year.')
      : dayOf(british[4], british[3], british[1]);
  if (/^(\d{1,2}[/. -]){2}\d{2}$/.test(written) || /^\d{1,2}[ -][a-z]{3,9}[ -]\d{2}$/i.test(written)) {
    return refuse(
      'date/two-digit-year',
      'The year has two figures, which could be this century or the last. Write four, such as 14/09/2026.',
    );
  }
  return refuse('date/unreadable', 'This is not a date. Write day/month/year, such as 14/09/2026.');
}

function monthNumber(name = ''): string {
  const place = months.indexOf(name.slice(0, 3).toLowerCase());
  const isWhole = name.length === 3 || fullNames[place] === name.toLowerCase() || name.toLowerCase() === 'sept';
  return isWhole ? String(place + 1) : '0';
}

const fullNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function dayOf(year = '', month = '', day = ''): IsoDate | Refusal {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isIsoDate(iso)) return iso;
  return refuse('date/no-such-day', whyNotIsoDate(iso) ?? 'There is no such day.');
}
