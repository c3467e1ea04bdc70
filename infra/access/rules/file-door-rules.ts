import type { Permission } from '@hedgerow/authz';
import { textOf, type Row } from '../world/fill.ts';
import { idOf } from '../world/names.ts';
import { pupilId, rowId, schoolId, schoolNames } from '../world/places.ts';
import type { World } from '../world/world.ts';
import type { DoorQuestion } from './door-rules.ts';
import { related } from './rule.ts';
import { fileOf, type Standing } from './standing.ts';

const ashcombe = schoolId('ashcombe');
const anna = { school: 'ashcombe', child: 'anna', isFirst: true } as const;
const note = rowId('provision.observation', anna);
const sealed = rowId('provision.observation', anna, 'sealed');

/** Answers rows where the permission is held at Ashcombe, and nothing to everybody else. */
const answersAtAshcombe = (call: string, app: string, permission: Permission): DoorQuestion => ({
  sql: `array(select distinct 'rows' from ${call})`,
  app,
  expected: (who) => new Set(who.schools(permission).has(ashcombe) ? ['rows'] : []),
});
/** Run by a trigger, and by nobody. */
const triggersOnly = (name: string, app: string): DoorQuestion => ({
  sql: `array(select 'open' where has_function_privilege('${name}()', 'execute'))`,
  app,
  expected: () => new Set(),
});
const isNamedOn = (world: World, who: Standing, note: string): boolean =>
  related(world, 'provision.sealed_reader', (row) => row['observation_id'] === note && row['person_id'] === who.person)
    .length > 0;
/** Takes out a note, and says which. */
const removes = (id: string): string => `array[coalesce(provision.remove_observation('${id}', 1)::text, 'nothing')]`;
/** Takes no child: what it erases is what a run has left, and here none has. */
const erasesParts = (service: string): DoorQuestion => ({
  sql: `array[${service}.erase_parts()::text]`,
  app: `${service}_app`,
  expected: () => new Set(['0']),
});

/** Whether a file's child is on its school's roll today or comes to it. */
const isRegistered = (world: World, file: Row): boolean =>
  related(
    world,
    'provision.enrolment',
    (row) => fileOf(row) === fileOf(file) && (row['ends_on'] === null || textOf(row, 'ends_on') >= world.days.today),
  ).length > 0;

/** Functions over a child's file as a whole, which a child who has left needs too: they ask for the permission themselves. */
export const fileDoorRules: Readonly<Record<string, readonly DoorQuestion[]>> = {
  'provision.forget_core_of_returners': [triggersOnly('provision.forget_core_of_returners', 'provision_app')],
  'provision.keep_core_of_leavers': [triggersOnly('provision.keep_core_of_leavers', 'provision_app')],
  'provision.subject_file': [
    answersAtAshcombe(`provision.subject_file('${ashcombe}', '${pupilId('anna')}')`, 'provision_app', 'subject.export'),
    // The text of a sealed note to those alone who are named on it: the head is on Anna’s, and not on Arthur’s.
    ...(['anna', 'arthur'] as const).map((child): DoorQuestion => {
      const held = rowId('provision.observation', { school: 'ashcombe', child, isFirst: true }, 'sealed');
      return {
        sql: `array(select note ->> 'observation_id' from provision.subject_file('${ashcombe}', '${pupilId(child)}') x, json_array_elements(x.rows) as note where x.name = 'sealed_text')`,
        app: 'provision_app',
        expected: (who, world) =>
          new Set(who.schools('subject.export').has(ashcombe) && isNamedOn(world, who, held) ? [held] : []),
      };
    }),
    // Clara was never at Ashcombe.
    {
      sql: `array(select distinct 'rows' from provision.subject_file('${ashcombe}', '${pupilId('clara')}'))`,
      app: 'provision_app',
      expected: () => new Set(),
    },
  ],
  'agencies.subject_file': [
    answersAtAshcombe(`agencies.subject_file('${ashcombe}', '${pupilId('anna')}')`, 'agencies_app', 'subject.export'),
  ],
  'schools.subject_file': [
    answersAtAshcombe(`schools.subject_file('${ashcombe}', '${pupilId('anna')}')`, 'schools_app', 'subject.export'),
  ],
  'provision.names_to_mark': [
    answersAtAshcombe(
      `provision.names_to_mark('${ashcombe}', '${pupilId('anna')}')`,
      'provision_app',
      'subject.export',
    ),
  ],
  // Whether a child is still registered there is what decides on erasing: Alfie is, at another school.
  'provision.files_of': schoolNames.map((name) => ({
    sql: `array(select x.pupil_id::text || case when x.is_registered then ' registered' else ' left' end from provision.files_of('${schoolId(name)}', null) x)`,
    app: 'provision_app',
    expected: (who, world) =>
      new Set(
        who.schools('retention.run').has(schoolId(name))
          ? related(world, 'provision.pupil_file', (row) => row['school_id'] === schoolId(name)).map(
              (row) => `${textOf(row, 'pupil_id')} ${isRegistered(world, row) ? 'registered' : 'left'}`,
            )
          : [],
      ),
  })),
  // Nobody's file, and that of a child who has left and is registered elsewhere.
  'provision.erase_files': (
    [
      ['{}', '0'],
      [`{${pupilId('alfie')}}`, '1'],
    ] as const
  ).map(([children, erased]) => ({
    sql: `array[provision.erase_files('${ashcombe}', '${children}', '${idOf('a run')}', now())::text]`,
    app: 'provision_app',
    expected: (who) => (who.schools('retention.run').has(ashcombe) ? new Set([erased]) : 'refused'),
  })),
  'provision.remove_observation': [
    {
      sql: removes(note),
      app: 'provision_app',
      expected: (who) => new Set([who.schools('record.withdraw').has(ashcombe) ? note : 'nothing']),
    },
    // A sealed one by those alone who are named on it.
    {
      sql: removes(sealed),
      app: 'provision_app',
      expected: (who, world) =>
        new Set([who.schools('record.withdraw').has(ashcombe) && isNamedOn(world, who, sealed) ? sealed : 'nothing']),
    },
  ],
  'agencies.erase_parts': [erasesParts('agencies')],
  'schools.erase_parts': [erasesParts('schools')],
};
