import { addYears, type IsoDate } from '@hedgerow/rules';
import { addDays } from '../chance/days.ts';
import { longAgo } from '../cast.ts';
import type { DemoClass } from '../parts/schools-part.ts';
import type { Place } from '../places/place.ts';
import { adultName } from './names.ts';

/** Somebody who works at the place. */
export interface StaffMember {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly isTeacher: boolean;
  readonly startsOn: IsoDate;
}

export interface Staff {
  readonly head: StaffMember;
  readonly senco: StaffMember;
  readonly teachers: readonly StaffMember[];
  readonly assistants: readonly StaffMember[];
  readonly classes: readonly DemoClass[];
  readonly all: readonly StaffMember[];
  teacherOf(classId: string): StaffMember;
}

interface Job {
  readonly jobTitle: string;
  readonly isTeacher?: true;
  readonly isHead?: true;
  readonly hours: number;
}

const classNames = [
  'Hazel',
  'Rowan',
  'Oak',
  'Willow',
  'Beech',
  'Alder',
  'Birch',
  'Elm',
  'Hawthorn',
  'Maple',
  'Holly',
  'Larch',
  'Ash',
  'Aspen',
  'Cherry',
  'Elder',
  'Lime',
  'Yew',
];

/** Employs the people of a school: head, teachers, assistants, and its SENCo, own or shared. */
export function employSchoolStaff(place: Place): Staff {
  const { plan, cast, today, parts } = place;
  const classCount = Math.max(2, Math.round(plan.size / (plan.phase === 'SECONDARY' ? 27 : 24)));
  const head = employ(place, { jobTitle: 'Head teacher', isTeacher: true, isHead: true, hours: 37 });
  const teachers = Array.from({ length: classCount }, () =>
    employ(place, { jobTitle: 'Class teacher', isTeacher: true, hours: 32.5 }),
  );
  const assistants = Array.from({ length: Math.max(2, Math.round(classCount * 0.9)) }, () =>
    employ(place, { jobTitle: 'Teaching assistant', hours: 27.5 }),
  );
  const senco = plan.isVillage ? shareSenco(place) : ownSenco(place, teachers, head);
  const classes = openClasses(place, teachers);
  const role = (
    personId: string,
    name: 'head_teacher' | 'class_teacher' | 'teaching_assistant',
    startsOn: IsoDate,
  ): void => {
    parts.schools.assignments.push({ id: place.newId(startsOn), personId, role: name, schoolId: place.id, startsOn });
  };
  role(head.id, 'head_teacher', head.startsOn);
  for (const teacher of teachers) role(teacher.id, 'class_teacher', teacher.startsOn);
  for (const assistant of assistants) role(assistant.id, 'teaching_assistant', assistant.startsOn);
  const byClass = new Map(classes.map((one, index) => [one.id, teachers[index % teachers.length] ?? head]));
  const own = plan.isVillage ? [senco] : [];
  return {
    head,
    senco,
    teachers,
    assistants,
    classes,
    all: [...new Set([head, ...teachers, ...assistants, ...own, senco])],
    teacherOf: (classId) => byClass.get(classId) ?? head,
  };

  function shareSenco(at: Place): StaffMember {
    const { sharedSenco } = cast;
    const startsOn = addDays(addYears(today, -3), at.dice.int(0, 400));
    const person: StaffMember = { ...sharedSenco, isTeacher: true, startsOn };
    addEmployment(at, person, { jobTitle: 'SENCo (shared)', isTeacher: true, hours: sencoHours(plan.size) });
    designate(at, person, 'shared_senco', '2019-01-07' as IsoDate, 'NONE');
    return person;
  }
}

/** Hours a week that a village buys of a shared SENCo. */
function sencoHours(size: number): number {
  return Math.round(size / 16) + 2;
}

function ownSenco(place: Place, teachers: readonly StaffMember[], head: StaffMember): StaffMember {
  const { dice, today, plan } = place;
  const isHeadToo = plan.size < 80 && dice.chance(0.4);
  const person = isHeadToo ? head : (teachers[0] ?? head);
  const first = addDays(addYears(today, -dice.int(0, 7)), -dice.int(20, 330));
  designate(
    place,
    { ...person, startsOn: first > person.startsOn ? first : person.startsOn },
    'school_senco',
    first,
    isHeadToo ? 'NONE' : plan.size > 180 ? 'SOME' : 'SIGNIFICANT',
    isHeadToo,
  );
  return person;
}

/** Designates a SENCo (CFA 2014 s.67) and gives the role with it. */
function designate(
  place: Place,
  person: StaffMember,
  role: 'school_senco' | 'shared_senco',
  first: IsoDate,
  commitment: 'NONE' | 'SOME' | 'SIGNIFICANT',
  isHead = false,
): void {
  const { parts, id, newId, dice, today, plan } = place;
  const isSchool = plan.kind === 'SCHOOL';
  const isReviewed = role === 'shared_senco' && dice.chance(0.5);
  parts.schools.designations.push({
    id: newId(person.startsOn),
    schoolId: id,
    personId: person.id,
    basis: isSchool ? (isHead ? 'HEAD' : 'QUALIFIED_TEACHER') : null,
    startsOn: person.startsOn,
    endsOn: null,
    contractedHours: sencoHours(plan.size),
    classTeachingCommitment: commitment,
    isHead,
    firstBecameSencoOn: first,
    sharingReviewedOn: isReviewed ? addDays(today, -dice.int(30, 300)) : null,
    sharingReviewFindings: isReviewed
      ? 'Reviews are on time and families know her. Two days a half-term are lost to travel; visits now follow the round of the valley.'
      : null,
  });
  parts.schools.assignments.push({
    id: newId(person.startsOn),
    personId: person.id,
    role,
    schoolId: id,
    startsOn: person.startsOn,
  });
}

/** Employs the people of an early-years setting: who leads it, who works there, and its SENCo. */
export function employSettingStaff(place: Place): Staff {
  const { plan, dice, parts, newId, id, today } = place;
  const isChildminder = plan.kind === 'CHILDMINDER';
  const [givenName = '', familyName = ''] = plan.shortName.split(' ');
  const head = isChildminder
    ? employ(place, { jobTitle: 'Childminder', isHead: true, hours: 45 }, { givenName, familyName })
    : employ(place, { jobTitle: 'Setting manager', isHead: true, hours: 37 });
  const assistants = isChildminder
    ? []
    : Array.from({ length: Math.max(2, Math.round(plan.size / 9)) }, () =>
        employ(place, {
          jobTitle: dice.pick(['Early years educator', 'Room leader', 'Early years assistant']),
          hours: dice.pick([16, 20, 27.5, 37]),
        }),
      );
  parts.schools.assignments.push({
    id: newId(head.startsOn),
    personId: head.id,
    role: 'setting_manager',
    schoolId: id,
    startsOn: head.startsOn,
  });
  const senco = assistants[0] ?? head;
  const hasSenco = dice.chance(isChildminder ? 0.6 : 0.9);
  if (hasSenco) {
    const first = addDays(today, -dice.int(60, 1_400));
    designate(
      place,
      { ...senco, startsOn: first > senco.startsOn ? first : senco.startsOn },
      'school_senco',
      first,
      'SOME',
      senco === head,
    );
  }
  return { head, senco, teachers: [], assistants, classes: [], all: [head, ...assistants], teacherOf: () => head };
}

function employ(
  place: Place,
  job: Job,
  named?: { readonly givenName: string; readonly familyName: string },
): StaffMember {
  const { dice, newId, today, parts } = place;
  const startsOn = addDays(today, -dice.int(120, 3_200));
  const person: StaffMember = {
    id: newId(startsOn),
    ...(named ?? adultName(dice)),
    isTeacher: job.isTeacher ?? false,
    startsOn,
  };
  parts.schools.people.push({ id: person.id, givenName: person.givenName, familyName: person.familyName });
  addEmployment(place, person, job);
  return person;
}

function addEmployment(
  { parts, id, newId }: Place,
  person: StaffMember,
  { jobTitle, isTeacher, isHead, hours }: Job,
): void {
  parts.schools.employments.push({
    id: newId(person.startsOn),
    schoolId: id,
    personId: person.id,
    jobTitle,
    isTeacher: isTeacher ?? false,
    isQualifiedTeacher: isTeacher ?? false,
    isInductionSettled: isTeacher ?? false,
    isHead: isHead ?? false,
    contractedHours: hours,
    startsOn: person.startsOn,
    endsOn: null,
  });
}

/** Opens this year's classes over mixed years, the youngest first. */
function openClasses(
  { plan, id, newId, halfTerms, academicYear, parts, dice }: Place,
  teachers: readonly StaffMember[],
): DemoClass[] {
  const years = plan.phase === 'SECONDARY' ? [7, 8, 9, 10, 11] : [0, 1, 2, 3, 4, 5, 6];
  const startsOn = halfTerms.find((half) => half.academicYear === academicYear)?.startsOn ?? longAgo;
  const names = dice.several(classNames, Math.min(teachers.length, classNames.length));
  return teachers.slice(0, classNames.length).map((teacher, index) => {
    const from = Math.floor((index * years.length) / teachers.length);
    const to = Math.max(from + 1, Math.ceil(((index + 1) * years.length) / teachers.length));
    const opened: DemoClass = {
      id: newId(startsOn),
      schoolId: id,
      name: names[index] ?? `Class ${String(index + 1)}`,
      academicYear,
      yearGroups: years.slice(from, to),
    };
    parts.schools.classes.push(opened);
    parts.schools.classTeaching.push({
      id: newId(startsOn),
      classId: opened.id,
      schoolId: id,
      personId: teacher.id,
      startsOn: startsOn > teacher.startsOn ? startsOn : teacher.startsOn,
      endsOn: null,
    });
    return opened;
  });
}
