import { describe, expect, it } from 'vitest';
import { parseIsoDate, type IsoDate } from '../calendar/iso-date.ts';
import {
  isRelevantQualification,
  sencoQualification,
  sencoQualifiedDuties,
  type SencoCourse,
} from './qualification.ts';

const day = (text: string): IsoDate => parseIsoDate(text);
const today = day('2026-11-22');
const at = (firstBecameSenco: string | null, courses: readonly SencoCourse[] = [], on = today) =>
  sencoQualification(
    { firstBecameSenco: firstBecameSenco === null ? null : day(firstBecameSenco), isReg49Place: true, courses },
    on,
  );
const nasenco = (startedOn: string, completedOn?: string): SencoCourse => ({
  kind: 'NASENCO',
  startedOn: day(startedOn),
  completedOn: completedOn ? day(completedOn) : null,
});
const npq = (startedOn: string, completedOn?: string, expectedEndOn?: string): SencoCourse => ({
  kind: 'NPQ_SENCO',
  startedOn: day(startedOn),
  completedOn: completedOn ? day(completedOn) : null,
  expectedEndOn: expectedEndOn ? day(expectedEndOn) : null,
});

describe('the qualification that counts', () => {
  it.each([
    [nasenco('2023-09-01', '2024-07-01'), true],
    [nasenco('2024-08-31', '2027-08-31'), true],
    [nasenco('2024-08-31', '2027-09-01'), false],
    [nasenco('2024-09-01', '2025-07-01'), false],
    [nasenco('2024-08-01'), false],
    [npq('2024-09-01', '2026-03-01'), true],
    [npq('2024-08-31', '2026-03-01'), false],
    [{ kind: 'NASENCO', completedOn: day('2019-07-01') } as const, true],
    [{ kind: 'NASENCO', completedOn: day('2025-07-01') } as const, false],
  ])('%o counts: %s', (course, counts) => {
    expect(isRelevantQualification(course)).toBe(counts);
  });
});

describe('one clock for a person', () => {
  it('runs three years, warns two years before and shows the last sensible start', () => {
    expect(at('2025-09-01')).toMatchObject({
      status: 'DUE',
      deadline: '2028-09-01',
      amberFrom: '2026-09-01',
      latestStartOn: '2026-11-01',
      signal: 'RED',
    });
    expect(at('2026-01-05')).toMatchObject({ status: 'DUE', amberFrom: '2027-01-05', signal: 'CLEAR' });
    expect(at('2025-11-22')).toMatchObject({ signal: 'AMBER' });
  });

  it('is overdue the day after, whatever course is under way', () => {
    expect(at('2023-11-22')).toMatchObject({ status: 'DUE', signal: 'RED' });
    expect(at('2023-11-21', [npq('2026-01-01')])).toMatchObject({ status: 'OVERDUE', signal: 'RED' });
  });

  it('is calm about an NPQ that ends in time and not about one that ends late', () => {
    expect(at('2025-09-01', [npq('2026-02-01', undefined, '2027-09-01')])).toMatchObject({
      status: 'ENROLLED',
      signal: 'CLEAR',
    });
    expect(at('2025-09-01', [npq('2026-02-01', undefined, '2028-10-01')])).toMatchObject({
      status: 'ENROLLED',
      signal: 'RED',
    });
    expect(at('2025-09-01', [npq('2027-02-01')])).toMatchObject({ status: 'DUE' });
  });

  it('warns about an open NASENCO, loudly from 2027, and stops counting it on 1 September 2027', () => {
    const open = [nasenco('2024-08-01')];
    expect(at('2024-12-01', open)).toMatchObject({ status: 'ENROLLED', signal: 'AMBER' });
    expect(at('2024-12-01', open, day('2027-01-01'))).toMatchObject({ signal: 'RED' });
    expect(at('2024-12-01', open, day('2027-09-01'))).toMatchObject({ status: 'DUE', course: null });
  });

  it('is not asked of holders, of SENCos before September 2009, of places outside the regulation, of anyone who never was one', () => {
    expect(at('2025-09-01', [nasenco('2023-01-01', '2024-01-01')])).toMatchObject({ status: 'HELD', signal: 'CLEAR' });
    expect(at('2009-09-01')).toMatchObject({ status: 'EXEMPT', exemptBecause: 'senco-before-september-2009' });
    expect(at('2009-09-02')).toMatchObject({ status: 'OVERDUE' });
    expect(at(null)).toMatchObject({ status: 'EXEMPT', exemptBecause: 'not-a-senco' });
    expect(
      sencoQualification({ firstBecameSenco: day('2025-09-01'), isReg49Place: false, courses: [] }, today),
    ).toMatchObject({ exemptBecause: 'place-outside-regulation-49' });
  });

  it('shows earlier service as a matter for advice and never applies it', () => {
    const found = sencoQualification(
      { firstBecameSenco: day('2025-09-01'), isReg49Place: true, courses: [], hasEarlierService: true },
      today,
    );
    expect(found.status).toBe('DUE');
    expect(found.takeAdvice).toContain('take advice');
  });

  it('is one duty of the governing body, met when the course is finished', () => {
    const facts = {
      firstBecameSenco: day('2024-09-01'),
      isReg49Place: true,
      courses: [npq('2024-10-01', '2026-05-01')],
    };
    expect(sencoQualifiedDuties(facts)).toMatchObject([
      { rule: 'SENCO_QUALIFIED', dueOn: '2027-09-01', owner: 'GOVERNING_BODY', metOn: '2026-05-01' },
    ]);
    expect(sencoQualifiedDuties({ ...facts, courses: [] })).toMatchObject([{ metOn: null }]);
    expect(sencoQualifiedDuties({ ...facts, firstBecameSenco: day('2008-01-01') })).toEqual([]);
  });
});
