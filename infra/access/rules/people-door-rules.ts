import { textOf, type Row } from '../world/fill.ts';
import { idOf } from '../world/names.ts';
import { people } from '../world/people.ts';
import { organisationId, organisationNames, personId, rowId, schoolId, schoolNames } from '../world/places.ts';
import { mailId } from '../world/sign-ins.ts';
import type { World } from '../world/world.ts';
import type { DoorQuestion } from './door-rules.ts';
import { related } from './rule.ts';
import type { Standing } from './standing.ts';

const ashcombe = schoolId('ashcombe');
const invitation = (variant = ''): string => rowId('access.invitation', { school: 'ashcombe', isFirst: true }, variant);
const everybody = `array[${people.map(({ name }) => `'${personId(name)}'`).join()}]::uuid[]`;
const notOver = (row: Row, world: World): boolean =>
  row['ends_on'] === null || textOf(row, 'ends_on') >= world.days.today;
const rightsOf = (world: World, person: string): readonly Row[] =>
  related(world, 'access.assignment', (row) => row['person_id'] === person);
const refused = (): 'refused' => 'refused';

/** Whether a role is one that somebody may see (`role.read`) or give and end (`role.grant`); of families, nobody may by hand. */
const isMine = (who: Standing, permission: 'role.read' | 'role.grant', row: Row): boolean =>
  row['pupil_id'] === null &&
  (who.schools(permission).has(textOf(row, 'school_id')) ||
    (row['school_id'] === null && who.organisations(permission).has(textOf(row, 'organisation_id'))));
const worksElsewhere = (who: Standing, world: World, person: string): boolean =>
  rightsOf(world, person).some((row) => notOver(row, world) && !isMine(who, 'role.grant', row));
const namesWhere = (is: (person: string) => boolean): ReadonlySet<string> =>
  new Set(people.map(({ name }) => personId(name)).filter(is));

/** Places of today of the organisations that somebody administers. */
function administered(
  who: Standing,
  world: World,
): { organisations: ReadonlySet<string>; schools: ReadonlySet<string> } {
  const organisations = who.organisations('role.grant');
  const members = related(
    world,
    'access.membership',
    (row) =>
      organisations.has(textOf(row, 'organisation_id')) &&
      textOf(row, 'starts_on') <= world.days.today &&
      notOver(row, world),
  );
  return { organisations, schools: new Set(members.map((row) => textOf(row, 'school_id'))) };
}

function mailSeen(who: Standing, world: World): ReadonlySet<string> {
  const { organisations, schools } = administered(who, world);
  const ofPerson = (person: string): boolean =>
    rightsOf(world, person).some(
      (row) =>
        notOver(row, world) &&
        (schools.has(textOf(row, 'school_id')) || organisations.has(textOf(row, 'organisation_id'))),
    );
  return new Set([
    ...schoolNames.filter((name) => schools.has(schoolId(name))).map((name) => `${mailId(name)} open`),
    ...organisationNames
      .filter((name) => organisations.has(organisationId(name)))
      .map((name) => `${mailId(name)} open`),
    ...people
      .filter(({ name }) => ofPerson(personId(name)))
      .map(({ name }) => `${mailId(name)} ${worksElsewhere(who, world, personId(name)) ? 'closed' : 'open'}`),
  ]);
}

/** Asks for the mail of an invitation to Ashcombe, or ends its link: for those who give roles there. */
const ofInviter = (call: string): DoorQuestion => ({
  sql: `array(select 'open' from (select count(*) from ${call}) x)`,
  app: 'schools_app',
  expected: (who) => (who.schools('role.grant').has(ashcombe) ? new Set(['open']) : 'refused'),
});
/** Behind the link of an invitation is whoever holds it: identity has proved that, and asks alone. */
const ofIdentity = (sql: string, answer: readonly string[]): readonly DoorQuestion[] => [
  { sql, app: 'identity_app', expected: () => new Set(answer) },
  { sql, app: 'schools_app', expected: refused },
];
const accepting = (variant: string): string =>
  `array(select x.school_id::text from access.accept_invitation('${invitation(variant)}', '${idOf('somebody new')}', now()) x)`;

/** About a sign-in as a whole: for those who give the roles at all places of somebody else. */
const ofWhoDecides = (call: (person: string) => string, answer: string): readonly DoorQuestion[] =>
  [
    'teacher of ashcombe',
    'senco of ashcombe and brindle',
    'head of ashcombe',
    'parent of anna',
    'senco until yesterday',
    'inclusion manager until yesterday',
    'administrator of the network',
  ].map((name) => ({
    sql: `array[${call(personId(name))}::text]`,
    app: 'schools_app',
    expected: (who, world) => {
      const isTheirs = rightsOf(world, personId(name)).some((row) => isMine(who, 'role.grant', row));
      const mayNot = who.person === personId(name) || worksElsewhere(who, world, personId(name)) || !isTheirs;
      return mayNot ? 'refused' : new Set([answer]);
    },
  }));

/** Functions about who may sign in, who is invited, and who had which right. */
export const peopleDoorRules: Readonly<Record<string, readonly DoorQuestion[]>> = {
  'access.may_invite': [
    { sql: `array[access.may_invite('${invitation()}')::text]`, app: 'schools_app', expected: refused },
    {
      sql: `array(select i::text from unnest(array['${invitation()}', '${invitation('of the organisation')}']::uuid[]) i where access.may_invite(i))`,
      app: 'access_definer',
      expected: (who) =>
        new Set([
          ...(who.schools('role.grant').has(ashcombe) ? [invitation()] : []),
          ...(who.organisations('role.grant').has(organisationId('trust')) ? [invitation('of the organisation')] : []),
        ]),
    },
  ],
  'access.end_invitation_links': [ofInviter(`access.end_invitation_links('${invitation()}', now())`)],
  'access.mail_invitation': [
    ofInviter(`access.mail_invitation('${invitation()}', gen_random_uuid(), gen_random_uuid(), '{}', now())`),
  ],
  'access.invitation_facts': ofIdentity(`array(select x.email from access.invitation_facts('${invitation()}') x)`, [
    'new.ashcombe@school.example',
  ]),
  'access.accept_invitation': [...ofIdentity(accepting(''), [ashcombe]), ...ofIdentity(accepting('over'), [])],
  'access.holds_elsewhere': [
    {
      sql: `array(select p::text from unnest(${everybody}) p where access.holds_elsewhere(p))`,
      app: 'schools_app',
      expected: (who, world) => namesWhere((person) => worksElsewhere(who, world, person)),
    },
  ],
  // The address is told while a role lasts.
  'access.sign_ins': [
    {
      sql: `array(select x.person_id::text || case when x.email is null then ' no address' else '' end from access.sign_ins(${everybody}) x)`,
      app: 'schools_app',
      expected: (who, world) => {
        const seen = namesWhere((person) => rightsOf(world, person).some((row) => isMine(who, 'role.read', row)));
        const lasts = (person: string): boolean =>
          rightsOf(world, person).some((row) => isMine(who, 'role.read', row) && notOver(row, world));
        return new Set([...seen].map((person) => `${person}${lasts(person) ? '' : ' no address'}`));
      },
    },
  ],
  'access.set_sign_in': ofWhoDecides((person) => `access.set_sign_in('${person}', true, now())`, 'true'),
  // Nobody has set one up: whoever may ask is told so.
  'access.reset_second_factor': ofWhoDecides(
    (person) => `access.reset_second_factor('${person}', gen_random_uuid(), now())`,
    'false',
  ),
  'access.outgoing_mail': [
    {
      sql: `array(select x.id::text || case when x.is_open then ' open' else ' closed' end from access.outgoing_mail() x)`,
      app: 'schools_app',
      expected: (who, world) => (who.organisations('role.grant').size === 0 ? new Set() : mailSeen(who, world)),
    },
  ],
  // Run by the trigger, and by nobody.
  'access.remember_assignment': [
    {
      sql: `array(select 'open' where has_function_privilege('access.remember_assignment()', 'execute'))`,
      app: 'schools_app',
      expected: () => new Set(),
    },
  ],
  'access.rights_on': [
    {
      sql: `array(select x.assignment_id::text from access.rights_on('${ashcombe}', current_setting('hedgerow.today')::date) x)`,
      app: 'schools_app',
      expected: (who, world) => {
        if (!who.schools('role.read').has(ashcombe)) return new Set();
        const above = related(
          world,
          'access.membership',
          (row) => row['school_id'] === ashcombe && textOf(row, 'starts_on') <= world.days.today && notOver(row, world),
        ).map((row) => row['organisation_id']);
        const reaches = related(
          world,
          'access.assignment_change',
          (row) =>
            textOf(row, 'starts_on') <= world.days.today &&
            notOver(row, world) &&
            (row['school_id'] === ashcombe || above.includes(row['organisation_id'])) &&
            (row['pupil_id'] === null || who.schools('pupil.read').has(ashcombe)),
        );
        return new Set(reaches.map((row) => textOf(row, 'assignment_id')));
      },
    },
  ],
};
