import { LONG_AGO, type Days } from './names.ts';
import { classId, keeperOf, personId, placeName, pupilId, rowId, schoolId, type Place } from './places.ts';
import type { SpecialTables } from './special-rows.ts';

const FAR_AWAY = '2099-07-31';

/** Children and everything done for them: with what has ended, not begun, is not shared, or was written by another. */
export function provisionRows(days: Days): SpecialTables {
  const keeper = (place: Place) => ({ by_id: personId(keeperOf[place.school]) });
  const teacher = { by_id: personId('teacher of ashcombe') };
  const assistant = { by_id: personId('assistant of ashcombe') };
  const onlyFirst = (columns: (place: Place) => Record<string, unknown>, isOfChild = true) => ({
    at: (place: Place) =>
      place.isFirst
        ? {
            '': columns(place),
            ...Object.fromEntries(
              crowdAt(place).map((child) => [
                child,
                { ...columns(place), [isOfChild ? 'pupil_id' : 'id']: pupilId(child) },
              ]),
            ),
          }
        : {},
  });
  /** How long a child is on the roll. */
  const onRoll = ({ child }: Place) =>
    child === 'alfie'
      ? { starts_on: LONG_AGO, ends_on: days.yesterday }
      : child === 'agnes'
        ? { starts_on: days.tomorrow, ends_on: undefined }
        : { starts_on: LONG_AGO, ends_on: undefined };
  return {
    'provision.pupil': {
      isAboutChildren: true,
      ...onlyFirst(
        (place) => ({
          id: pupilId(place.child ?? ''),
          birth_on: '2018-03-04',
          sex: 'F',
          nc_year_override: undefined,
          upn: undefined,
        }),
        false,
      ),
    },
    'provision.sen_status': onlyFirst(() => ({ code: 'K' })),
    'provision.need': onlyFirst(() => ({ code: 'SLCN', rank: 1 })),
    'provision.pupil_file': {
      at: (place) => ({
        '': { core_when_left: undefined },
        ...Object.fromEntries(
          crowdAt(place).map((child) => [child, { pupil_id: pupilId(child), core_when_left: undefined }]),
        ),
      }),
    },
    'provision.enrolment': {
      at: (place) => ({
        ...Object.fromEntries(
          crowdAt(place).map((child) => [child, { pupil_id: pupilId(child), class_id: undefined }]),
        ),
        // Who has left one school, or comes to it tomorrow, is at another today.
        ...(place.child === 'alfie' || place.child === 'agnes'
          ? { 'at brindle': { school_id: schoolId('brindle'), class_id: undefined } }
          : {}),
        '': { ...onRoll(place), class_id: classId(classOf[placeName(place)] ?? 'none') },
        ...(place.child === 'arthur'
          ? {
              'oak until yesterday': { class_id: classId('oak'), ends_on: days.yesterday },
              'oak from tomorrow': { class_id: classId('oak'), starts_on: days.tomorrow, ends_on: FAR_AWAY },
            }
          : {}),
      }),
    },
    'provision.agreement': {
      at: (place) => {
        const dates: Readonly<Record<string, object>> = {
          'arthur at ashcombe': { withdrawn_on: days.today },
          'bridie at ashcombe': { agreed_on: days.tomorrow },
          'billy at brindle': { withdrawn_on: days.tomorrow },
        };
        return { '': { ...dates[placeName(place)] }, ...notThere(place) };
      },
    },
    'provision.observation': {
      at: (place) => ({
        '': { ...keeper(place) },
        ...(place.school === 'ashcombe' ? { 'by the teacher': teacher, 'by the assistant': assistant } : {}),
        sealed: { ...keeper(place), is_sealed: true, text: undefined },
      }),
    },
    'provision.sealed_text': {
      at: (place) => ({ '': { observation_id: rowId('provision.observation', place, 'sealed') } }),
    },
    'provision.sealed_reader': {
      at: (place) => {
        const of = { observation_id: rowId('provision.observation', place, 'sealed') };
        return {
          '': of,
          // Named, and without the right: her name opens nothing.
          'the teacher': { ...of, person_id: personId('teacher of ashcombe') },
          ...(place.child === 'anna' ? { 'the head': { ...of, person_id: personId('head of ashcombe') } } : {}),
        };
      },
    },
    'provision.concern': { at: () => ({ '': { decision: undefined } }) },
    'provision.plan': { at: () => ({ '': { shared_with_family_on: LONG_AGO }, kept: {} }) },
    'provision.cycle': {
      at: (place) => ({
        '': { review_agreed_on: FAR_AWAY, decision: undefined },
        kept: { plan_id: rowId('provision.plan', place, 'kept'), review_agreed_on: FAR_AWAY, decision: undefined },
      }),
    },
    'provision.outcome': {
      at: (place) => ({
        '': { rating: undefined },
        kept: { cycle_id: rowId('provision.cycle', place, 'kept'), rating: undefined },
      }),
    },
    'provision.cycle_contribution': {
      at: (place) => ({ '': keeper(place), ...(place.school === 'ashcombe' ? { 'by the teacher': teacher } : {}) }),
    },
    'provision.profile': {
      at: (place) => ({
        '': ['arthur at ashcombe', 'bridie at brindle'].includes(placeName(place))
          ? {}
          : { shared_with_family_on: LONG_AGO },
      }),
    },
    'provision.family_meeting': {
      at: () => ({ '': { is_shared_with_family: true }, kept: { is_shared_with_family: false } }),
    },
    'provision.provision_line': {
      at: (place) => ({
        '': { need_code: 'SLCN' },
        'of a kept cycle': { need_code: 'SLCN', cycle_id: rowId('provision.cycle', place, 'kept') },
        'of no cycle': { need_code: 'SLCN', cycle_id: undefined },
        // Delivered by the assistant of Ashcombe, also where she holds no role.
        group: { need_code: 'SLCN', cycle_id: undefined, delivered_by_id: assistant.by_id, ...groupDates(place, days) },
        ...notThere(place, { need_code: 'SLCN', cycle_id: undefined, delivered_by_id: assistant.by_id }),
      }),
    },
    'provision.provision_cost': {
      at: (place) => ({ '': {}, group: { line_id: rowId('provision.provision_line', place, 'group') } }),
    },
    'provision.delivered_session': {
      at: (place) => ({
        '': keeper(place),
        group: { line_id: rowId('provision.provision_line', place, 'group'), ...assistant },
        'group by another': { line_id: rowId('provision.provision_line', place, 'group'), ...keeper(place) },
        ...(place.school === 'ashcombe' ? { 'by the teacher': teacher, 'by the assistant': assistant } : {}),
      }),
    },
    'provision.opening': {
      at: (place) => ({
        // By somebody of no right, so that an opening alone lets nobody in.
        '': {
          person_id: personId('somebody without a right'),
          reason: 'OTHER',
          opened_on: days.today,
          duty_id: undefined,
        },
        ...(openedBy[placeName(place)] ?? []).reduce<Record<string, object>>(
          (made, { by, on }) => ({
            ...made,
            [`by the ${by}, ${on}`]: {
              person_id: personId(by),
              reason: 'OTHER',
              opened_on: days[on],
              duty_id: undefined,
            },
          }),
          {},
        ),
      }),
    },
    // Also what those read who may open files.
    'provision.opening_read': {
      at: (place) => ({
        '': {},
        ...Object.fromEntries(
          (openedBy[placeName(place)] ?? []).map(({ by, on }) => {
            const opening = `by the ${by}, ${on}`;
            return [opening, { opening_id: rowId('provision.opening', place, opening) }];
          }),
        ),
      }),
    },
    // Also by one who only teaches, and may not have said it.
    'provision.opening_seen': { at: () => ({ '': {}, 'by the teacher': { person_id: teacher.by_id } }) },
    // Held is every file but that of a child who has left.
    'provision.legal_hold': {
      at: ({ child }) => {
        const stands = { lifted_by: undefined, lifted_reason: undefined };
        const lifted = { lifted_at: `${LONG_AGO}T09:00:00Z` };
        return child === 'alfie' ? { '': lifted } : { '': stands, ...(child === 'dora' ? { lifted } : {}) };
      },
    },
    'provision.duty': { at: () => ({ '': { owner: 'SENCO' } }) },
    'provision.annual_review': { at: () => ({ '': { decision: undefined } }) },
    'provision.roll_import': { at: () => ({ '': { state: 'PREVIEWED', upload_id: undefined } }) },
  };
}

/** Oak is taught by the teacher of Ashcombe; a child of Corrie sits in a class of the same id, which must not matter. */
const classOf: Readonly<Record<string, string>> = {
  'anna at ashcombe': 'oak',
  'arthur at ashcombe': 'elm',
  'bridie at ashcombe': 'ash',
  'alfie at ashcombe': 'oak',
  'agnes at ashcombe': 'oak',
  'billy at brindle': 'beech',
  'clara at corrie': 'oak',
};

/** Who opened whose file with a reason: a standing right and one that has ended, today and yesterday, own schools and not. */
const openedBy: Readonly<Record<string, readonly { by: string; on: 'today' | 'yesterday' }[]>> = {
  'anna at ashcombe': [
    { by: 'inclusion manager of the trust', on: 'today' },
    { by: 'inclusion manager until yesterday', on: 'today' },
  ],
  'arthur at ashcombe': [{ by: 'inclusion manager of the trust', on: 'yesterday' }],
  'alfie at ashcombe': [{ by: 'inclusion manager of the trust', on: 'today' }],
  'agnes at ashcombe': [{ by: 'inclusion manager of the trust', on: 'today' }],
  'clara at corrie': [{ by: 'inclusion manager of the trust', on: 'today' }],
};

/** Six more children of Corrie, so that one school is large enough for its figures to be published. */
function crowdAt(place: Place): readonly string[] {
  return place.child === 'clara' ? ['cora', 'cleo', 'conor', 'cyril', 'celia', 'cato'] : [];
}

/** A row that says Ashcombe of a child who is on no roll there: it opens nothing. */
function notThere(place: Place, columns: Record<string, unknown> = {}): Record<string, Record<string, unknown>> {
  return place.child === 'clara' ? { 'at ashcombe': { ...columns, school_id: schoolId('ashcombe') } } : {};
}

/** When the assistant delivers to a child. */
function groupDates({ child }: Place, days: Days): Record<string, unknown> {
  if (child === 'arthur') return { ends_on: days.yesterday };
  if (child === 'bridie') return { starts_on: days.tomorrow };
  return {};
}
