import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '@hedgerow/rules';
import { firstStatus, rollDecision, whyNotNew, type KnownChild, type RollRow } from './roll.rules.ts';

const day = parseIsoDate;
const row = (given: Partial<RollRow> = {}): RollRow => ({
  line: 2,
  upn: null,
  formerUpn: null,
  familyName: 'Harker',
  givenName: 'Idris',
  preferredName: null,
  birthDate: day('2018-03-04'),
  sex: 'M',
  ncYear: 4,
  className: 'Oak',
  startsOn: null,
  endsOn: null,
  status: null,
  needs: [],
  ...given,
});
const known = (given: Partial<KnownChild> = {}): KnownChild => ({
  id: 'p',
  version: 1,
  givenName: 'Idris',
  familyName: 'Harker',
  preferredName: null,
  birthOn: day('2018-03-04'),
  sex: 'M',
  upn: null,
  formerUpns: [],
  ncYearOverride: null,
  handEdited: [],
  status: 'N',
  enrolment: { id: 'e', version: 1, className: 'Oak', endsOn: null },
  ...given,
});
const decide = (given: Partial<RollRow>, child: Partial<KnownChild> = {}) =>
  rollDecision(row(given), known(child), () => 4);

describe('a row of the roll', () => {
  test('that says what is known changes nothing', () => {
    expect(decide({})).toEqual({ core: {}, enrolment: {}, isReturning: false, kept: [] });
  });

  test('leaves alone what the file does not give', () => {
    expect(
      decide(
        { familyName: null, givenName: null, birthDate: null, sex: null, className: null, ncYear: null },
        { preferredName: 'Id', upn: 'X' },
      ).core,
    ).toEqual({});
  });

  test('keeps a number that it replaces as a former one', () => {
    expect(decide({ upn: 'NEW' }, { upn: 'OLD', formerUpns: ['OLDER'] }).core).toEqual({
      upn: 'NEW',
      formerUpns: ['OLDER', 'OLD'],
    });
  });

  test('says which corrections it left alone', () => {
    expect(decide({ preferredName: 'Id', sex: 'F' }, { handEdited: ['preferredName'] })).toMatchObject({
      core: { sex: 'F' },
      kept: ['preferredName'],
    });
  });

  test('notes a year only where it is not the child’s own', () => {
    expect(decide({ ncYear: 3 }).core).toEqual({ ncYearOverride: 3 });
    expect(decide({ ncYear: 3 }, { ncYearOverride: 3 }).core).toEqual({});
  });

  test('takes a preferred name that is the given name for none', () => {
    expect(decide({ preferredName: 'Idris' }).core).toEqual({});
  });

  test('puts a child who had left on the roll again', () => {
    expect(decide({}, { enrolment: null }).isReturning).toBe(true);
    expect(decide({ endsOn: day('2026-07-21') }, { enrolment: null }).isReturning).toBe(false);
  });
});

describe('a new child', () => {
  test('begins with the file’s status and needs where the census would take them', () => {
    expect(firstStatus(row({ status: 'E', needs: ['ASD', 'SLCN'] }))).toEqual({
      code: 'E',
      needs: [
        { code: 'ASD', rank: 1 },
        { code: 'SLCN', rank: 2 },
      ],
      kept: [],
    });
    expect(firstStatus(row({ status: 'K', needs: [] }))).toEqual({
      code: 'K',
      needs: [{ code: 'NSA', rank: 1 }],
      kept: [],
    });
    expect(firstStatus(row({ status: 'E', needs: [] }))).toEqual({ code: 'N', needs: [], kept: ['status'] });
    expect(firstStatus(row({ status: null, needs: ['MLD'] }))).toEqual({ code: 'N', needs: [], kept: ['needs'] });
  });

  test('needs names and a birth date, and is told which is missing', () => {
    const today = day('2026-11-22');
    expect(whyNotNew(row(), today)).toBeNull();
    expect(whyNotNew(row({ birthDate: null }), today)?.column).toBe('dateOfBirth');
    expect(whyNotNew(row({ familyName: null }), today)?.column).toBe('surname');
  });

  test('has not left before she came: a leaver of a past year is no new child', () => {
    const today = day('2026-11-22');
    expect(whyNotNew(row({ endsOn: day('2026-07-20') }), today)?.column).toBe('endsOn');
    expect(whyNotNew(row({ endsOn: today }), today)).toBeNull();
  });
});
