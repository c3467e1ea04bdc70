import { academicYearStart, addYears, ncYearIn, upnFor, type IsoDate, type NeedCode } from '@hedgerow/rules';
import { addDays } from '../chance/days.ts';
import type { Dice } from '../chance/dice.ts';
import { household, type Household, type Sex } from '../people/names.ts';
import type { Staff, StaffMember } from '../people/staff.ts';
import type { DemoClass } from '../parts/schools-part.ts';
import type { Place } from '../places/place.ts';
import type { Subject } from '../texts/told.ts';
import { interests } from '../texts/told.ts';

/** Codes of the Common Basic Data Set (relationship types), which has none for a grandmother. */
const relationshipCodes: Readonly<Record<string, string>> = { Mother: 'PAM', Father: 'PAF', Grandmother: 'REL' };

/** Somebody to call about a child. */
export interface Guardian {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly relationship: string;
}

/** A child of one place while its story is being told. */
export interface Child {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthOn: IsoDate;
  readonly sex: Sex;
  readonly year: number;
  readonly joinedOn: IsoDate;
  readonly schoolClass: DemoClass | undefined;
  readonly teacher: StaffMember;
  readonly assistant: StaffMember;
  readonly guardians: readonly Guardian[];
  readonly subject: Subject;
  readonly dice: Dice;
}

/** What kind of support a child has, and why. */
export interface Support {
  readonly code: 'K' | 'E';
  readonly need: NeedCode;
}

const addressOf = (place: Place, dice: Dice): string =>
  `${String(dice.int(1, 90))} ${dice.pick(['Church Lane', 'Back Lane', 'Main Street', 'The Green', 'Chapel Row', 'Mill Lane', 'Beckside', 'Station Road', 'Field View', 'Fold Yard'])}, ${place.parts.schools.schools[0]?.town ?? ''}`;

/** A child of a year group: registered, known to somebody, in a class. Support comes later. */
export function registerChild(place: Place, staff: Staff, year: number, serial: number, sexBias = 0.5): Child {
  const dice = place.dice.fork(`child/${String(serial)}`);
  const home = household(dice, !place.plan.isVillage && dice.chance(0.4));
  const sex: Sex = dice.chance(sexBias) ? 'M' : 'F';
  const birthOn = birthIn(place, year, dice);
  const joinedOn = joining(place, year, birthOn, dice);
  const id = place.newId(joinedOn);
  const givenName = home.child(dice, sex);
  const schoolClass = classOf(staff, year, serial);
  const teacher = schoolClass === undefined ? staff.head : staff.teacherOf(schoolClass.id);
  const assistant =
    staff.assistants.length === 0
      ? teacher
      : (staff.assistants[
          (schoolClass === undefined ? serial : staff.classes.indexOf(schoolClass)) % staff.assistants.length
        ] ?? teacher);
  const guardians = addContacts(place, id, home, dice);
  const { provision } = place.parts;
  provision.pupils.push({
    id,
    schoolId: place.id,
    givenName,
    familyName: home.familyName,
    preferredName: dice.chance(0.03) ? givenName.slice(0, 3) : null,
    birthOn,
    sex,
    upn:
      place.plan.kind === 'SCHOOL'
        ? upnFor(`${place.laestab}${joinedOn.slice(2, 4)}${String(serial % 1000).padStart(3, '0')}`)
        : null,
  });
  provision.enrolments.push({
    id: place.newId(joinedOn),
    pupilId: id,
    schoolId: place.id,
    startsOn: joinedOn,
    endsOn: null,
    classId: schoolClass?.id ?? null,
    className: schoolClass?.name ?? null,
    destination: null,
  });
  return {
    id,
    givenName,
    familyName: home.familyName,
    birthOn,
    sex,
    year,
    joinedOn,
    schoolClass,
    teacher,
    assistant,
    guardians,
    dice,
    subject: {
      givenName,
      sex,
      interest: dice.pick(interests),
      className: schoolClass?.name ?? 'our room',
      adultName: assistant.givenName,
    },
  };
}

function birthIn({ academicYear, today }: Place, year: number, dice: Dice): IsoDate {
  const birth = addDays(academicYearStart(academicYear - year - 5), dice.int(0, 364));
  return birth > today || ncYearIn(birth, academicYear) !== year
    ? addDays(academicYearStart(academicYear - year - 5), 100)
    : birth;
}

/** Most join with their year group in September of Reception (or Year 7); one in eight moves in later. */
function joining({ academicYear, plan, today, halfTerms }: Place, year: number, birthOn: IsoDate, dice: Dice): IsoDate {
  if (plan.kind !== 'SCHOOL') {
    const second = addDays(addYears(birthOn, 2), dice.int(-120, 240));
    return second > addDays(today, -14) ? addDays(today, -dice.int(14, 60)) : second;
  }
  const entry = plan.phase === 'SECONDARY' ? 7 : 0;
  const yearsIn = year - entry;
  const first =
    halfTerms.find((half) => half.academicYear === academicYear - yearsIn && half.term === 1 && half.half === 1)
      ?.startsOn ?? addDays(academicYearStart(academicYear - yearsIn), 3);
  const isMover = yearsIn > 0 && dice.chance(0.12);
  const moved = isMover ? addDays(first, dice.int(60, yearsIn * 365 - 30)) : first;
  return moved > addDays(today, -21) ? first : moved;
}

function classOf({ classes }: Staff, year: number, serial: number): DemoClass | undefined {
  const fitting = classes.filter(({ yearGroups }) => yearGroups.includes(year));
  return fitting[serial % Math.max(1, fitting.length)];
}

function addContacts(place: Place, pupilId: string, home: Household, dice: Dice): Guardian[] {
  const { parts, newId, today, id: schoolId } = place;
  const address = addressOf(place, dice);
  const needsInterpreter = home.language !== null && dice.chance(0.4);
  const relations = dice.chance(0.78)
    ? (['Mother', 'Father'] as const)
    : ([
        dice.weighted([
          ['Mother', 8],
          ['Father', 1.5],
          ['Grandmother', 0.5],
        ]),
      ] as const);
  return relations.map((relationship, index) => {
    const guardian: Guardian = {
      id: newId(today),
      givenName: home.parent(dice, relationship === 'Father' ? 'M' : 'F'),
      familyName: relationship === 'Mother' && dice.chance(0.15) ? household(dice).familyName : home.familyName,
      relationship,
    };
    parts.provision.contacts.push({
      ...guardian,
      relationship: relationshipCodes[relationship] ?? 'OTH',
      pupilId,
      schoolId,
      hasParentalResponsibility: true,
      priority: index + 1,
      phone: `07700 900${String(dice.int(100, 999))}`,
      email: dice.chance(0.7)
        ? `${guardian.givenName}.${guardian.familyName}@family.example`.toLowerCase().replaceAll(/[^a-z.@-]/g, '')
        : null,
      address,
      language: home.language,
      needsInterpreter,
    });
    return guardian;
  });
}
