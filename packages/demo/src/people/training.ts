import { addMonths, addYears, latest, type IsoDate, type NeedCode } from '@hedgerow/rules';
import { addDays } from '../chance/days.ts';
import type { Place } from '../places/place.ts';
import type { Staff, StaffMember } from './staff.ts';

/** Competences of the common list that meet a type of need, likeliest first. */
const competencesFor: Readonly<Partial<Record<NeedCode, readonly string[]>>> = {
  SLCN: ['WELLCOMM', 'ELKLAN', 'NELI', 'COLOURFUL_SEMANTICS', 'SALT_PROGRAMME', 'MAKATON'],
  SEMH: ['ELSA', 'TRAUMA_INFORMED', 'DRAWING_TALKING', 'MENTAL_HEALTH_FIRST_AID', 'TEAM_TEACH'],
  ASD: ['AUTISM_AWARENESS', 'ATTENTION_AUTISM', 'SENSORY_CIRCUITS'],
  SPLD: ['DYSLEXIA_AWARENESS', 'PRECISION_TEACHING', 'PHONICS_CATCH_UP'],
  MLD: ['PRECISION_TEACHING', 'NUMBER_CATCH_UP', 'PHONICS_CATCH_UP'],
  PD: ['FINE_MOTOR', 'MOVING_HANDLING'],
  HI: ['HI_AWARENESS'],
  VI: ['VI_AWARENESS'],
  DS: ['DOWN_SYNDROME', 'MAKATON'],
  OTH: ['MEDICAL_CONDITIONS', 'ADHD_AWARENESS'],
};

/** Writes what the staff of a place know: enough to teach by, with gaps where the place has them. */
export function trainStaff(place: Place, staff: Staff, needs: readonly NeedCode[]): void {
  checkStaff(place, staff);
  awardCompetences(place, staff, needs);
  qualify(place, staff);
}

function checkStaff({ parts, newId, id: schoolId, dice, today }: Place, staff: Staff): void {
  for (const person of staff.all) {
    const issuedOn = dice.chance(0.06)
      ? addDays(addYears(today, -3), -dice.int(3, 60))
      : addDays(today, -dice.int(20, 1_040));
    parts.training.dbsChecks.push({
      id: newId(issuedOn),
      schoolId,
      personId: person.id,
      issuedOn,
      workforce: 'CHILD',
      certificateLastFour: String(dice.int(1_000, 9_999)),
      isOnUpdateService: dice.chance(0.4),
    });
  }
}

/** Each place has gaps: a type of need among its children that one of two in three awards leaves uncovered. */
function awardCompetences(
  { parts, newId, id: schoolId, dice, today }: Place,
  staff: Staff,
  needs: readonly NeedCode[],
): void {
  const present = [...new Set(needs)];
  const uncovered = present.length > 2 ? dice.pick(present.slice(1)) : undefined;
  const award = (
    person: StaffMember,
    competence: string,
    gainedOn: IsoDate,
    level: 'AWARE' | 'PRACTISING' | 'LEADING',
  ): void => {
    parts.training.awards.push({
      id: newId(gainedOn),
      schoolId,
      personId: person.id,
      competence,
      level,
      gainedOn: latest(gainedOn, person.startsOn),
      eventId: null,
    });
  };
  for (const person of staff.all) {
    const taught = new Set<string>();
    for (const need of dice.several(
      present.filter((code) => code !== uncovered),
      dice.int(1, 3),
    )) {
      const options = competencesFor[need] ?? [];
      const competence = options[dice.int(0, Math.min(2, options.length - 1))];
      if (competence === undefined || taught.has(competence)) continue;
      taught.add(competence);
      award(
        person,
        competence,
        addDays(today, -dice.int(30, 1_250)),
        dice.weighted([
          ['AWARE', 4],
          ['PRACTISING', 5],
          ['LEADING', 1],
        ] as const),
      );
    }
    if (dice.chance(0.5))
      award(person, 'PAEDIATRIC_FIRST_AID', addDays(addMonths(today, -36), dice.int(-20, 900)), 'PRACTISING');
  }
}

function qualify({ parts, newId, id: schoolId, dice, today, plan, cast }: Place, staff: Staff): void {
  const add = (
    person: StaffMember,
    kind: 'QTS' | 'NASENCO' | 'NPQ_SENCO' | 'LEVEL3_EY_SENCO',
    startedOn: IsoDate | null,
    completedOn: IsoDate | null,
    provider: string | null,
  ): void => {
    const expectedEndOn = startedOn !== null && completedOn === null ? addMonths(startedOn, 18) : null;
    parts.training.qualifications.push({
      id: newId(startedOn ?? completedOn ?? today),
      schoolId,
      personId: person.id,
      kind,
      startedOn,
      expectedEndOn,
      completedOn,
      provider,
    });
  };
  for (const teacher of staff.all.filter(({ isTeacher }) => isTeacher))
    add(teacher, 'QTS', null, addDays(today, -dice.int(1_500, 9_000)), null);
  const designation = parts.schools.designations[0];
  const senco = staff.all.find(({ id }) => id === designation?.personId);
  if (designation === undefined || senco === undefined) return;
  const since = designation.firstBecameSencoOn;
  if (senco.id === cast.sharedSenco.id)
    add(senco, 'NASENCO', '2019-09-09' as IsoDate, '2020-11-20' as IsoDate, 'University of Wetherfen');
  else if (plan.kind !== 'SCHOOL') {
    if (dice.chance(0.55))
      add(
        senco,
        'LEVEL3_EY_SENCO',
        addDays(since, 60),
        addDays(since, 300) < today ? addDays(since, 300) : null,
        'Northdale Council',
      );
  } else if (since < addYears(today, -3)) {
    if (dice.chance(0.85))
      add(
        senco,
        since < '2024-09-01' ? 'NASENCO' : 'NPQ_SENCO',
        addDays(since, 200),
        addDays(since, 700),
        'Pennine Teaching School Hub',
      );
  } else if (dice.chance(0.6))
    add(senco, 'NPQ_SENCO', latest(addDays(since, 60), addDays(today, -500)), null, 'Pennine Teaching School Hub');
}

/** Training events of the trust and of one school, some over and some to come, with who went. */
export function holdEvents(
  place: Place,
  staff: Staff,
  holder: { readonly schoolId: string } | { readonly organisationId: string },
): void {
  const { parts, newId, dice, today } = place;
  const plans = [
    ['Making sense of autism', ['AUTISM_AWARENESS'], -95, 150],
    ['Precision teaching in an afternoon', ['PRECISION_TEACHING'], -48, 120],
    ['Drawing and talking: foundation', ['DRAWING_TALKING'], 17, 360],
    ['De-escalation, with practice', ['TEAM_TEACH'], 52, 360],
  ] as const;
  for (const [title, competences, inDays, minutes] of plans) {
    const onDate = addDays(today, inDays);
    const id = newId(addDays(today, Math.min(inDays, 0) - 30));
    parts.training.events.push({
      id,
      schoolId: null,
      organisationId: null,
      ...holder,
      title,
      onDate,
      minutes,
      provider: 'Wayfarer Learning Trust',
      place: place.plan.name,
      places: 16,
      competences,
    });
    for (const person of dice.several(staff.assistants, 3)) {
      const hasCome = inDays < 0 && dice.chance(0.85);
      parts.training.bookings.push({
        id: newId(addDays(today, Math.min(inDays, 0) - 14)),
        eventId: id,
        schoolId: place.id,
        personId: person.id,
        status: inDays >= 0 ? 'BOOKED' : hasCome ? 'ATTENDED' : 'ABSENT',
      });
      const isNew = !parts.training.awards.some(
        (award) => award.personId === person.id && award.competence === competences[0],
      );
      if (hasCome && isNew)
        parts.training.awards.push({
          id: newId(onDate),
          schoolId: place.id,
          personId: person.id,
          competence: competences[0],
          level: 'AWARE',
          gainedOn: onDate,
          eventId: id,
        });
    }
  }
}
