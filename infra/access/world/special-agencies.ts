import { LONG_AGO, type Days } from './names.ts';
import { agencyId, agencyNames, agencyOf, personId, rowId, schoolId, type Place } from './places.ts';
import { idOf } from './names.ts';
import type { Overrides, SpecialTables } from './special-rows.ts';

const BIRTH = '2018-03-04';

/** Referrals at every point at which an agency's reach begins or ends, and what each side wrote about them. */
export function agenciesRows(days: Days): SpecialTables {
  const sent = { stage: 'SENT', basis: 'CONSENT', sent_on: LONG_AGO, shared_birth_date: BIRTH, is_shared: undefined };
  const referrals: Readonly<Record<string, Overrides>> = {
    '': sent,
    draft: { stage: 'DRAFT', basis: 'CONSENT' },
    ended: { ...sent, basis_ended_on: days.today },
    expired: { ...sent, basis_until: days.yesterday },
    'until today': { ...sent, basis_until: days.today },
    done: { ...sent, stage: 'DONE' },
  };
  /** Of Ashcombe, about a child who was never there: nobody may open such a one. */
  const ofStranger = ({ child }: Place): Record<string, Overrides> =>
    child === 'clara' ? { 'at ashcombe': { stage: 'DRAFT', basis: 'CONSENT', school_id: schoolId('ashcombe') } } : {};
  const of = (place: Place, variant: string) => ({ referral_id: rowId('agencies.referral', place, variant) });
  /** What each side wrote, while the agency may see the referral and after. */
  const fromBothSides = (place: Place): Record<string, Overrides> => ({
    '': { side: 'SCHOOL' },
    agency: { side: 'AGENCY' },
    'of an ended one': { side: 'SCHOOL', ...of(place, 'ended') },
    'agency of an ended one': { side: 'AGENCY', ...of(place, 'ended') },
  });
  const keptBy = {
    therapy: { school_id: schoolId('ashcombe'), organisation_id: undefined },
    council: { school_id: undefined },
  };
  return {
    'agencies.agency': {
      only: agencyNames.map((name) => ({
        place: directoryPlace[name],
        columns: { id: agencyId(name), ...keptBy[name], kind: 'HEALTH' },
      })),
    },
    'agencies.agency_service': {
      only: agencyNames.map((name) => ({
        place: directoryPlace[name],
        columns: {
          id: serviceId(name),
          agency_id: agencyId(name),
          kind: 'PORTAGE',
          route: 'PORTAL',
          youngest_age: 1,
          oldest_age: 19,
        },
      })),
    },
    'agencies.professional': {
      only: agencyNames.map((name) => ({
        place: directoryPlace[name],
        columns: {
          id: idOf(`agencies.professional ${name}`),
          agency_id: agencyId(name),
          service_id: serviceId(name),
          person_id: personId(`professional of ${name}`),
        },
      })),
    },
    'agencies.referral': {
      at: (place) =>
        Object.fromEntries(
          Object.entries({ ...referrals, ...ofStranger(place) }).map(([variant, columns]) => [
            variant,
            { service_id: serviceId(agencyOf[place.school]), ...columns },
          ]),
        ),
    },
    'agencies.referral_event': {
      at: (place) =>
        Object.fromEntries(
          Object.entries(fromBothSides(place)).map(([variant, columns]) => [
            variant,
            { from_stage: 'CONSENT_RECORDED', to_stage: 'SENT', ...columns },
          ]),
        ),
    },
    'agencies.agency_contact': {
      at: (place) =>
        Object.fromEntries(
          Object.entries(fromBothSides(place)).map(([variant, columns]) => [variant, { at_time: '09:30', ...columns }]),
        ),
    },
    'agencies.advice': {
      at: (place) =>
        Object.fromEntries(
          Object.entries(fromBothSides(place)).map(([variant, columns]) => [
            variant,
            { service_id: serviceId(agencyOf[place.school]), ...columns },
          ]),
        ),
    },
    'agencies.recommendation': {
      at: (place) =>
        Object.fromEntries(
          Object.entries(fromBothSides(place)).map(([variant, { referral_id }]) => [
            variant,
            {
              advice_id: rowId('agencies.advice', place, variant),
              ...(referral_id === undefined ? {} : { referral_id }),
            },
          ]),
        ),
    },
    'agencies.recommendation_outcome': {
      at: (place) =>
        Object.fromEntries(
          Object.keys(fromBothSides(place)).map((variant) => [
            variant,
            {
              recommendation_id: rowId('agencies.recommendation', place, variant),
              decision: 'NOT_TAKEN',
              // Decided after the sharing had ended.
              ...(variant === 'agency' ? { agency_id: undefined } : {}),
            },
          ]),
        ),
    },
    'agencies.consent': {
      at: (place) => ({
        '': responsible,
        withdrawn: { ...responsible, withdrawn_on: days.yesterday },
        'of an ended one': { ...responsible, ...of(place, 'ended') },
      }),
    },
    'agencies.consent_refusal': {
      at: () => ({
        '': {
          ...refused,
          decision: undefined,
          decided_on: undefined,
          decided_reason: undefined,
          decided_by_name: undefined,
        },
        decided: {
          ...refused,
          decision: 'SHARE_ALL_THE_SAME',
          decided_on: days.yesterday,
          decided_reason: 'Spoke to both.',
          decided_by_name: 'Robin Rook',
        },
      }),
    },
    'agencies.duty': {
      isAboutChildren: true,
      at: (place) => ({
        '': { owner: 'SENCO', cause_id: rowId('agencies.referral', place), rule: 'A' },
        agency: { owner: 'AGENCY', cause_id: rowId('agencies.referral', place), rule: 'B' },
        'of an ended one': { owner: 'AGENCY', cause_id: rowId('agencies.referral', place, 'ended'), rule: 'C' },
        // A cause of one school named by a duty of another: nobody's way in.
        stray: {
          owner: 'AGENCY',
          cause_id: rowId('agencies.referral', place),
          rule: 'D',
          school_id: schoolId(place.school === 'dunmere' ? 'corrie' : 'dunmere'),
        },
      }),
    },
    'agencies.duty_subject': {
      isAboutChildren: true,
      at: (place) => ({
        '': {},
        agency: { duty_id: rowId('agencies.duty', place, 'agency') },
        'of an ended one': { duty_id: rowId('agencies.duty', place, 'of an ended one') },
      }),
    },
  };
}

const refused = { has_parental_responsibility: true };
const responsible = { has_parental_responsibility: true, given_by_contact_id: undefined };
const directoryPlace = {
  therapy: { school: 'ashcombe', isFirst: true },
  council: { school: 'corrie', isFirst: true },
} as const;
const serviceId = (agency: (typeof agencyNames)[number]): string => idOf(`agencies.agency_service ${agency}`);
