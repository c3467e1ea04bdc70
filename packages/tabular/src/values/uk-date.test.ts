import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isRefusal, parseIsoDate } from '@hedgerow/rules';
import { parseUkDate } from './uk-date.ts';

const codeOf = (text: string): string | null => {
  const read = parseUkDate(text);
  return isRefusal(read) ? read.code : null;
};

describe('a date', () => {
  it.each([
    '14/09/2018',
    '14-09-2018',
    '14.09.2018',
    '2018-09-14',
    '2018/09/14',
    '14 September 2018',
    '14th September 2018',
    '14-Sep-2018',
    '14 Sept 2018',
    '14 sep 2018',
    ' 14/09/2018 ',
    '14/9/2018',
    '2018-09-14T00:00:00',
    '2018-09-14T00:00:00.000Z',
    '14/09/2018 00:00',
    '14/09/2018 0:00:00',
  ])('is read from %j', (text) => {
    expect(parseUkDate(text)).toBe('2018-09-14');
  });

  it('is always day before month', () => {
    expect(parseUkDate('03/04/2019')).toBe('2019-04-03');
  });

  it.each([
    ['14/09/18', 'date/two-digit-year'],
    ['14-Sep-18', 'date/two-digit-year'],
    ['09/14/2018', 'date/order'],
    ['29/02/2019', 'date/no-such-day'],
    ['31 April 2019', 'date/no-such-day'],
    ['2019-02-30', 'date/no-such-day'],
    ['43357', 'date/serial'],
    ['43357.5', 'date/serial'],
    ['4.3357E+04', 'number/scientific'],
    ['14/09-2018', 'date/unreadable'],
    ['14 Septober 2018', 'date/no-such-day'],
    ['yesterday', 'date/unreadable'],
    ['14/09/2018 13:45', 'date/unreadable'],
    ['', 'date/empty'],
    ['########', 'date/unreadable'],
  ])('is not made of %j', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('comes back from every way in which it can be written', () => {
    const months = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const date = addDays(parseIsoDate('1930-01-01'), days);
        const [year = '', month = '', day = ''] = date.split('-');
        const name = months[Number(month) - 1] ?? '';
        for (const text of [
          date,
          `${day}/${month}/${year}`,
          `${String(Number(day))}.${String(Number(month))}.${year}`,
          `${day} ${name} ${year}`,
          `${day}-${name.slice(0, 3)}-${year}`,
        ]) {
          expect(parseUkDate(text)).toBe(date);
        }
      }),
    );
  });

  it('is a date or a refusal, whatever the text, and the refusal does not repeat it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 3 }), (text) => {
        const read = parseUkDate(text);
        if (isRefusal(read)) expect(read.message).not.toContain(text);
        else expect(read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});
