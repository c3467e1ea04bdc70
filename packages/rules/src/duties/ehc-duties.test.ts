import { describe, expect, it } from 'vitest';
import { parseIsoDate, type IsoDate } from '../calendar/iso-date.ts';
import { isRefusal } from '../refusal.ts';
import { ehcDuties, type EhcFacts } from './ehc-duties.ts';

const day = (text: string): IsoDate => parseIsoDate(text);
const request = { requestReceived: day('2026-09-14') };

function standing(facts: EhcFacts): readonly string[] {
  const duties = ehcDuties(facts);
  return isRefusal(duties)
    ? [duties.code]
    : duties.map(
        ({ rule, occurrence, dueOn, metOn }) =>
          `${rule}${occurrence && ` ${occurrence}`} ${dueOn}${metOn ? ` met ${metOn}` : ''}`,
      );
}

describe('the twenty weeks of a request for an EHC needs assessment', () => {
  it('begin with the council’s three dates', () => {
    expect(standing(request)).toEqual([
      'EHC_DECIDE_ASSESS 2026-10-26',
      'EHC_REFUSE_PLAN 2027-01-04',
      'EHC_FINAL 2027-02-01',
    ]);
  });

  it('ask a school for advice without binding it, and bind a body', () => {
    const duties = ehcDuties({
      ...request,
      adviceRequests: [
        { id: 'a', adviceRequested: day('2026-10-01'), askedOf: 'school' },
        { id: 'b', adviceRequested: day('2026-10-01'), askedOf: 'body', givenOn: day('2026-11-02') },
      ],
    });
    const advice = isRefusal(duties) ? [] : duties.filter(({ rule }) => rule === 'EHC_ADVICE');
    expect(advice).toMatchObject([
      { occurrence: 'a', strength: 'SHOULD', owner: 'SCHOOL', dueOn: '2026-11-12', metOn: null },
      { occurrence: 'b', strength: 'MUST', owner: 'PROVIDER', metOn: '2026-11-02' },
    ]);
  });

  it('no longer ask for a refusal once a draft is served, and give the family its fifteen days', () => {
    const facts = {
      ...request,
      assessDecision: { willAssess: true, notifiedOn: day('2026-10-20') },
      draftServed: day('2026-12-14'),
      consultReceived: day('2026-12-15'),
    };
    expect(standing(facts)).toEqual([
      'EHC_DECIDE_ASSESS 2026-10-26 met 2026-10-20',
      'EHC_FINAL 2027-02-01',
      'EHC_DRAFT_COMMENTS 2026-12-28',
      'EHC_CONSULT_REPLY 2026-12-30',
    ]);
  });

  it('end with a refusal to assess, a refusal of a plan, a withdrawal or the final plan, and keep what was met', () => {
    expect(standing({ ...request, assessDecision: { willAssess: false, notifiedOn: day('2026-10-20') } })).toEqual([
      'EHC_DECIDE_ASSESS 2026-10-26 met 2026-10-20',
    ]);
    expect(standing({ ...request, withdrawnOn: day('2026-10-01') })).toEqual([]);
    const assessed = { ...request, assessDecision: { willAssess: true, notifiedOn: day('2026-10-20') } };
    expect(standing({ ...assessed, planDecision: { willIssue: false, notifiedOn: day('2027-01-02') } })).toEqual([
      'EHC_DECIDE_ASSESS 2026-10-26 met 2026-10-20',
      'EHC_REFUSE_PLAN 2027-01-04 met 2027-01-02',
    ]);
    expect(standing({ ...assessed, draftServed: day('2026-12-14'), finalIssuedOn: day('2027-02-05') })).toEqual([
      'EHC_DECIDE_ASSESS 2026-10-26 met 2026-10-20',
      'EHC_FINAL 2027-02-01 met 2027-02-05',
    ]);
  });

  it('are refused whole where a year is mistyped', () => {
    expect(standing({ requestReceived: day('2006-09-14') })).toEqual(['duty/not-yet-law']);
  });
});
