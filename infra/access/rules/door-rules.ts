import type { Permission } from '@hedgerow/authz';
import { textOf, type Row } from '../world/fill.ts';
import { idOf } from '../world/names.ts';
import { organisationId, organisationNames, pupilId, schoolId, schoolNames } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { fileDoorRules } from './file-door-rules.ts';
import { peopleDoorRules } from './people-door-rules.ts';
import { related } from './rule.ts';
import type { Standing } from './standing.ts';

/** A function that goes behind the policies for what they cannot say: counts, and doors that look before they open. */
export interface DoorQuestion {
  /** As SQL, answering `text[]`; refused where it raises. */
  readonly sql: string;
  readonly app: string;
  expected(who: Standing, world: World): ReadonlySet<string> | 'refused';
}

const schools = `array[${schoolNames.map((name) => `'${schoolId(name)}'`).join()}]::uuid[]`;
const ashcombe = schoolId('ashcombe');
const list = (from: string, what = 'x.school_id::text'): string => `array(select distinct ${what} from ${from} x)`;
const stands = (row: Row, world: World): boolean =>
  textOf(row, 'starts_on') <= world.days.today &&
  (row['ends_on'] === null || textOf(row, 'ends_on') >= world.days.today);
const onRoll = (world: World): readonly Row[] => related(world, 'provision.enrolment', (row) => stands(row, world));
const within = (reached: ReadonlySet<string>, found: readonly string[]): ReadonlySet<string> =>
  new Set(found.filter((id) => reached.has(id)));
/** The organisations that a school belongs to today; one that nobody knows where there is none. */
const membersAbove = (world: World, school: unknown): readonly unknown[] => {
  const found = related(world, 'access.membership', (row) => row['school_id'] === school && stands(row, world));
  return found.length === 0 ? [null] : found.map((row) => row['organisation_id']);
};
/** Opens for one school or organisation, to whoever holds the permission there. */
const door = (permission: Permission, id = ashcombe, answer: ReadonlySet<string> = new Set(['open'])) => {
  return (who: Standing): ReadonlySet<string> | 'refused' =>
    who.schools(permission).has(id) || who.organisations(permission).has(id) ? answer : 'refused';
};
const opens = (call: string): string => `array(select 'open' from (select count(*) from ${call}) x)`;

/** Every one of them, by its name. */
export const doorRules: Readonly<Record<string, readonly DoorQuestion[]>> = {
  ...fileDoorRules,
  'provision.register_counts': [
    {
      sql: list(
        `provision.register_counts(${schools})`,
        `x.school_id::text || case when x.without_need is null then ' hidden' else ' whole' end`,
      ),
      app: 'provision_app',
      expected: (who) =>
        new Set(
          [...who.schools('register.count')].map(
            (id) => `${id} ${who.schools('pupil.read').has(id) ? 'whole' : 'hidden'}`,
          ),
        ),
    },
  ],
  // Of those whom one may not see, only the school with five on its roll is published.
  'provision.need_profile': [
    {
      sql: list(`provision.need_profile(${schools})`),
      app: 'provision_app',
      expected: (who) => within(who.schools('register.count'), [...who.schools('pupil.read'), schoolId('corrie')]),
    },
  ],
  'provision.handovers_due': [
    {
      sql: list(`provision.handovers_due(${schools})`),
      app: 'provision_app',
      expected: (who) => who.schools('register.count'),
    },
  ],
  'provision.late_totals': [
    {
      sql: list(`provision.late_totals(${schools})`),
      app: 'provision_app',
      expected: (who) => who.schools('duty.count'),
    },
  ],
  'provision.supported_children': schoolNames.map((name) => ({
    sql: list(`provision.supported_children('${schoolId(name)}')`, 'x.pupil_id::text'),
    app: 'provision_app',
    expected: (who, world) =>
      new Set(
        onRoll(world)
          .filter((row) => row['school_id'] === schoolId(name) && who.schools('duty.write').has(schoolId(name)))
          .map((row) => textOf(row, 'pupil_id')),
      ),
  })),
  'provision.registered_elsewhere': [
    {
      sql: `array(select x::text from provision.registered_elsewhere(array(select distinct e from unnest('{$pupils}'::uuid[]) e)) x)`,
      app: 'provision_app',
      expected: (who, world) => {
        const mine = who.schools('pupil.read');
        const places = Map.groupBy(onRoll(world), (row) => textOf(row, 'pupil_id'));
        return new Set(
          [...places].flatMap(([child, at]) => {
            const own = at.filter((row) => mine.has(textOf(row, 'school_id'))).length;
            return own > 0 && own < at.length ? [child] : [];
          }),
        );
      },
    },
  ],
  'provision.open_files': [
    {
      sql: opens(`provision.open_files('${ashcombe}', '{}', current_date)`),
      app: 'provision_app',
      expected: door('pupil.write'),
    },
  ],
  'provision.link_files': [
    {
      sql: opens(`provision.link_files('${ashcombe}', '{}', '{}', '{}', '{}', current_date)`),
      app: 'provision_app',
      expected: door('pupil.write'),
    },
  ],
  // Asks for every child of the world by name: her own school's files answer and no other's.
  'provision.known_children': [
    {
      sql: `array(select unnest(x.pupil_ids)::text from (
        select array_agg(line) as lines, array_agg(upn) as upns, array_agg(family_key) as family_keys, array_agg(given_key) as given_keys, array_agg(birth_on) as births
        from jsonb_to_recordset('$names') as n(line int, upn text, family_key text, given_key text, birth_on date)
      ) n cross join lateral provision.known_children('${ashcombe}', n.lines, n.upns, n.family_keys, n.given_keys, n.births) x)`,
      app: 'provision_app',
      expected: (who, world) =>
        door(
          'pupil.write',
          ashcombe,
          new Set(
            related(world, 'provision.pupil_file', (row) => row['school_id'] === ashcombe).map((row) =>
              textOf(row, 'pupil_id'),
            ),
          ),
        )(who),
    },
  ],
  // Children of every school are named; what is removed is an import's own alone.
  'provision.remove_untouched': [
    {
      sql: `array(select 'open' from (select count(*) from provision.remove_untouched('${ashcombe}', '{}')) x)`,
      app: 'provision_app',
      expected: door('roll.import'),
    },
  ],
  // By name, at one school: her own child, one who has left, one who comes tomorrow, and one who was never there.
  'provision.open_with_reason': (
    [
      ['anna at ashcombe', pupilId('anna')],
      ['alfie at ashcombe', 'nobody'],
      ['agnes at ashcombe', 'nobody'],
      ['clara at corrie', 'nobody'],
    ] as const
  ).map(([child, answer]) => ({
    sql: `array[coalesce(provision.open_with_reason('${ashcombe}', null, null, 'provision.pupil.family_key of ${child}', 'provision.pupil.given_key of ${child}',
      null, '${idOf(`opening of ${child}`)}', 'OTHER', 'Her plan is late and nobody there answers.', now())::text, 'nobody')]`,
    app: 'provision_app',
    expected: door('pupil.open', ashcombe, new Set([answer])),
  })),
  'schools.remove_unused_places': organisationNames.map((name) => ({
    sql: opens(`schools.remove_unused_places('${organisationId(name)}', '${organisationId(name)}')`),
    app: 'schools_app',
    expected: door('places.import', organisationId(name)),
  })),
  'agencies.agency_load': [
    {
      sql: list(
        `agencies.agency_load(${schools})`,
        `x.school_id::text || case when x.is_hidden then ' hidden' else '' end`,
      ),
      app: 'agencies_app',
      expected: (who, world) =>
        new Set(
          [...who.schools('duty.read')].map((id) => {
            const open = related(
              world,
              'agencies.referral',
              (row) => row['school_id'] === id && row['stage'] === 'SENT',
            ).length;
            return `${id}${open < 5 && !who.schools('referral.read').has(id) ? ' hidden' : ''}`;
          }),
        ),
    },
  ],
  // A number: that an event is full is everybody's to know, and not by whom.
  'training.places_taken': [
    {
      sql: `array(select x.event_id::text from training.places_taken('{$events}') x)`,
      app: 'training_app',
      expected: (_who, world) =>
        new Set(related(world, 'training.booking', () => true).map((row) => textOf(row, 'event_id'))),
    },
  ],
  ...peopleDoorRules,
  'access.active_roles': [
    {
      sql: `access.active_roles(nullif('$person', '')::uuid)`,
      app: 'identity_app',
      expected: (who) => new Set(who.roles),
    },
  ],
  // Whoever works with children's records, unless every organisation above has switched it off: the network has.
  'access.requires_second_factor': [
    {
      sql: `array[access.requires_second_factor(nullif('$person', '')::uuid)::text]`,
      app: 'identity_app',
      expected: (who, world) => {
        const rights = related(
          world,
          'access.assignment',
          (row) => row['person_id'] === who.person && stands(row, world),
        );
        const keepers = rights
          .filter(({ role }) => role !== 'parent' && role !== 'pupil')
          .map((right) => related(world, 'agencies.agency', ({ id }) => id === right['agency_id'])[0] ?? right);
        const above = keepers.flatMap((keeper) =>
          keeper['school_id'] === null ? [keeper['organisation_id']] : membersAbove(world, keeper['school_id']),
        );
        return new Set([String(above.some((id) => id !== organisationId('network')))]);
      },
    },
  ],
  // Of all the children of this world, those with a file there.
  'access.files_at': schoolNames.map((name) => ({
    sql: `access.files_at('${schoolId(name)}', '{$pupils}')::text[]`,
    app: 'agencies_app',
    expected: (who, world) =>
      new Set(
        who.schools('pupil.read').has(schoolId(name))
          ? related(world, 'provision.pupil_file', (row) => row['school_id'] === schoolId(name)).map((row) =>
              textOf(row, 'pupil_id'),
            )
          : [],
      ),
  })),
  'access.works_at': [
    {
      sql: `array(select s::text from unnest(${schools}) s where access.works_at(nullif('$person', '')::uuid, s))`,
      app: 'training_app',
      expected: (who, world) => {
        const notOver = (row: Row): boolean => row['ends_on'] === null || textOf(row, 'ends_on') >= world.days.today;
        const tables = ['reference.employment', 'reference.designation', 'access.assignment'];
        const found = tables.flatMap((table) =>
          related(
            world,
            table,
            (row) => row['person_id'] === who.person && notOver(row) && (row['pupil_id'] ?? null) === null,
          ),
        );
        return new Set(found.map((row) => textOf(row, 'school_id')).filter((id) => id !== ''));
      },
    },
  ],
  // For the two functions of figures alone.
  'provision.on_roll_on': [
    {
      sql: list(`provision.on_roll_on(${schools}, current_date)`, 'x.pupil_id::text'),
      app: 'provision_app',
      expected: () => 'refused',
    },
  ],
};

/** Fills in what a question asks about everybody: children, names, events, the person. */
export function doorSql(question: DoorQuestion, who: Standing, world: World): string {
  const every = (table: string, column: string): string =>
    [...new Set(related(world, table, () => true).map((row) => textOf(row, column)))].join();
  const names = related(world, 'provision.pupil', () => true).map((row, index) => ({
    line: index,
    upn: null,
    family_key: row['family_key'],
    given_key: row['given_key'],
    birth_on: row['birth_on'],
  }));
  return question.sql
    .replace('$pupils', every('provision.pupil', 'id'))
    .replace('$events', every('training.training_event', 'id'))
    .replace('$person', who.person ?? '')
    .replace('$names', JSON.stringify(names).replaceAll("'", "''"));
}
