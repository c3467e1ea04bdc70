import type { IsoDate } from '@hedgerow/rules';
import { addDays } from './chance/days.ts';
import { nameOf, type Cast } from './cast.ts';
import type { DemoAccount } from './parts/parts.ts';
import type { MadeSchool } from './places/school.ts';
import type { Place } from './places/place.ts';

/** An address that no mail ever reaches. */
function addressOf(name: string): string {
  return `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@hedgerow.example`;
}

function account(
  role: DemoAccount['role'],
  person: { readonly id: string; readonly givenName: string; readonly familyName: string },
): DemoAccount {
  return { role, email: addressOf(nameOf(person)), personId: person.id, name: nameOf(person) };
}

/** Accounts of those who work over many places. */
export function accountsOfCast(cast: Cast): DemoAccount[] {
  return [
    account('shared_senco', cast.sharedSenco),
    account('inclusion_manager', cast.inclusionManager),
    account('area_senco', cast.areaSenco),
    account('administrator', cast.administrator),
    account('agency_professional', cast.therapist),
  ];
}

/** The head of a village. */
export function headAccount({ staff }: MadeSchool): DemoAccount {
  return account('head_teacher', staff.head);
}

/** A class teacher and an assistant who delivers provision. */
export function classroomAccounts({ place, staff }: MadeSchool): DemoAccount[] {
  const busiest = staff.assistants.toSorted((a, b) => linesOf(place, b.id) - linesOf(place, a.id))[0];
  const teacher = staff.teachers[1] ?? staff.teachers[0];
  return [
    ...(teacher === undefined ? [] : [account('class_teacher', teacher)]),
    ...(busiest === undefined ? [] : [account('teaching_assistant', busiest)]),
  ];
}

function linesOf(place: Place, personId: string): number {
  return place.parts.provision.lines.filter((line) => line.deliveredById === personId && line.endsOn === null).length;
}

/** The SEND governor of a village. */
export function governorAccount({ place }: MadeSchool): DemoAccount {
  const startsOn = addDays(place.today, -420);
  const person = { id: place.newId(startsOn), givenName: 'Harriet', familyName: 'Lofthouse' };
  place.parts.schools.people.push(person);
  place.parts.schools.assignments.push({
    id: place.newId(startsOn),
    personId: person.id,
    role: 'governor',
    schoolId: place.id,
    startsOn,
  });
  return account('governor', person);
}

/** The parent of a child with a plan. */
export function parentAccount({ place, supported }: MadeSchool): DemoAccount | null {
  const child = supported.find(({ course, child: one }) => course.code === 'E' && one.guardians.length > 0)?.child;
  const guardian = child?.guardians[0];
  if (child === undefined || guardian === undefined) return null;
  return family(
    place,
    'parent',
    child.id,
    { givenName: guardian.givenName, familyName: guardian.familyName },
    addDays(place.today, -150),
  );
}

/** One of the oldest children, who reads the own page. */
export function pupilAccount({ place, supported }: MadeSchool): DemoAccount | null {
  const child = supported.toSorted((a, b) => b.child.year - a.child.year)[0]?.child;
  return child === undefined
    ? null
    : family(
        place,
        'pupil',
        child.id,
        { givenName: child.givenName, familyName: child.familyName },
        addDays(place.today, -60),
      );
}

function family(
  { parts, newId, id: schoolId }: Place,
  role: 'parent' | 'pupil',
  pupilId: string,
  name: { readonly givenName: string; readonly familyName: string },
  startsOn: IsoDate,
): DemoAccount {
  const person = { id: newId(startsOn), ...name };
  parts.schools.people.push({ ...person, isFamily: true });
  parts.schools.assignments.push({ id: newId(startsOn), personId: person.id, role, schoolId, pupilId, startsOn });
  return account(role, person);
}

/** The SENCo of a school of the trust that has its own. */
export function schoolSencoAccount({ staff }: MadeSchool): DemoAccount {
  return account('school_senco', staff.senco);
}

/** The manager of a setting. */
export function settingManagerAccount(place: Place): DemoAccount | null {
  const assignment = place.parts.schools.assignments.find(({ role }) => role === 'setting_manager');
  const person = place.parts.schools.people.find(({ id }) => id === assignment?.personId);
  return person === undefined ? null : account('setting_manager', person);
}
