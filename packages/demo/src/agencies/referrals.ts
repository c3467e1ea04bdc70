import { latest, shiftWorkingDays, type IsoDate } from '@hedgerow/rules';
import { addDays, weekdayOf } from '../chance/days.ts';
import { nameOf } from '../cast.ts';
import type { Child } from '../children/child.ts';
import type { ToldCycle } from '../children/cycles.ts';
import type { Course } from '../children/status.ts';
import type { DemoReferral, DemoService, DemoSigner } from '../parts/agencies-part.ts';
import type { Staff } from '../people/staff.ts';
import type { Place } from '../places/place.ts';
import { schoolDayNear } from '../places/school-days.ts';
import type { ReferralText } from '../texts/need-texts.ts';
import { textsOf, told } from '../texts/told.ts';

/** Where a referral of the demo stands, so that every stage and every kind of wait can be seen. */
export const referralStandings = [
  'waiting',
  'done',
  'acknowledgement late',
  'report received',
  'draft',
  'long waiting',
  'active',
  'done',
  'sent',
  'turned down',
  'agreed',
  'report late',
  'provision made',
  'withdrawn',
  'acknowledged',
  'done',
  'without consent',
  'appointment missed',
  'waiting',
  'draft',
] as const;
export type ReferralStanding = (typeof referralStandings)[number];

/** How many days ago a referral of each standing was sent; null for one that was not. */
const sentAgo: Readonly<Record<ReferralStanding, number | null>> = {
  draft: null,
  agreed: null,
  sent: 5,
  'acknowledgement late': 24,
  acknowledged: 17,
  waiting: 62,
  'long waiting': 164,
  'appointment missed': 92,
  active: 104,
  'report late': 175,
  'report received': 131,
  'provision made': 190,
  done: 330,
  'turned down': 48,
  withdrawn: 75,
  'without consent': 12,
};

interface Told {
  readonly place: Place;
  readonly staff: Staff;
  readonly child: Child;
  readonly course: Course;
  readonly cycles: readonly ToldCycle[];
}

/** Tells one referral of a child as far as its standing goes. */
export function tellReferral(story: Told, standing: ReferralStanding): void {
  const { place, child, course } = story;
  const texts = textsOf(course.need).referrals;
  const { council } = place.plan;
  const { directory } = place.cast;
  const toTherapy = texts.find(
    ({ service }) => directory.serviceFor(council, service)?.agencyId === directory.therapyAgencyId,
  );
  // The demo's therapist signs in: what therapy can answer goes to her, so that she finds referrals to work on.
  const text = toTherapy ?? child.dice.pick(texts);
  const service = directory.serviceFor(council, text.service);
  if (service === undefined) return;
  const ago = sentAgo[standing];
  const sentOn = ago === null ? null : workingDay(latest(addDays(place.today, -ago), addDays(child.joinedOn, 30)));
  place.parts.agencies.referrals.push({
    ...formOf(story, text, service, standing, sentOn),
    ...answersOf(story, text, service, standing, sentOn),
  });
}

function workingDay(day: IsoDate): IsoDate {
  return weekdayOf(day) > 5 ? addDays(day, -2) : day;
}

type Answers =
  | 'answeredBy'
  | 'acknowledgedOn'
  | 'acceptedOn'
  | 'rejected'
  | 'waitingSince'
  | 'contacts'
  | 'advice'
  | 'chasers'
  | 'ended';

function formOf(
  { place, staff, child, course, cycles }: Told,
  text: ReferralText,
  service: DemoService,
  standing: ReferralStanding,
  sentOn: IsoDate | null,
): Omit<DemoReferral, Answers> {
  const { newId, id: schoolId, today, plan } = place;
  const { subject, guardians, dice } = child;
  const openedOn = workingDay(addDays(sentOn ?? today, -dice.int(sentOn === null ? 6 : 9, 16)));
  const guardian = guardians[0];
  const isAgreed = guardian !== undefined && standing !== 'draft' && standing !== 'without consent';
  const withdrawnOn = standing === 'withdrawn' ? workingDay(addDays(today, -31)) : null;
  return {
    id: newId(openedOn),
    schoolId,
    pupilId: child.id,
    serviceId: service.id,
    urgency: 'ROUTINE',
    reason: told(text.reason, subject),
    strengths: told(dice.pick(textsOf(course.need).strengths), subject),
    impact: told(text.impact, subject),
    triedSoFar: standing === 'draft' && dice.chance(0.5) ? '' : told(text.tried, subject),
    desiredOutcome: told(text.outcome, subject),
    previousInvolvement: dice.chance(0.3) ? 'Health visitor until school age; nothing since.' : '',
    homeLanguage: null,
    needsInterpreter: false,
    availability: dice.pick([
      'Mornings; not Wednesdays (swimming).',
      'Any morning before eleven.',
      'Parents can come on Mondays and Fridays.',
    ]),
    reviewedCycles: cycles.filter(({ reviewedOn }) => reviewedOn !== null && reviewedOn <= (sentOn ?? today)).length,
    openedOn,
    openedBy: { personId: staff.senco.id, name: nameOf(staff.senco) },
    consents: isAgreed
      ? [
          {
            id: newId(openedOn),
            scope: "This referral, reviewed plans, and what is written back. Not the family's health records.",
            givenOn: workingDay(addDays(sentOn ?? today, -dice.int(2, 5))),
            givenByName: nameOf(guardian),
            givenByContactId: guardian.id,
            relationship: guardian.relationship,
            how: dice.pick(['SIGNED_FORM', 'IN_PERSON', 'EMAIL'] as const),
            withdrawnOn,
            withdrawnNote: withdrawnOn === null ? null : 'The family has found private help and does not want two.',
          },
        ]
      : [],
    otherGrounds:
      standing === 'without consent'
        ? [
            {
              id: newId(openedOn),
              ground: 'SAFEGUARDING',
              reason:
                'Welfare: parents could not be reached for three weeks and the child asks for help. Agreed with the safeguarding lead; the record is in the safeguarding file.',
              recordedOn: workingDay(addDays(sentOn ?? today, -1)),
            },
          ]
        : [],
    sent:
      sentOn === null
        ? null
        : {
            on: sentOn,
            givenName: child.givenName,
            familyName: child.familyName,
            birthDate: child.birthOn,
            schoolName: plan.name,
            referrerContact: `senco@${plan.key}.example`,
          },
  };
}

function answersOf(
  story: Told,
  text: ReferralText,
  service: DemoService,
  standing: ReferralStanding,
  sentOn: IsoDate | null,
): Pick<DemoReferral, Answers> {
  const { place, child } = story;
  const nothing: Pick<DemoReferral, Answers> = {
    answeredBy: null,
    acknowledgedOn: null,
    acceptedOn: null,
    rejected: null,
    waitingSince: null,
    contacts: [],
    advice: [],
    chasers: [],
    ended: null,
  };
  if (sentOn === null) return nothing;
  const { cast, today } = place;
  const answeredBy: DemoSigner | null =
    service.agencyId === cast.directory.therapyAgencyId
      ? { personId: cast.therapist.id, name: nameOf(cast.therapist) }
      : null;
  const after = (days: number): IsoDate => workingDay(addDays(sentOn, days));
  const acknowledgedOn = shiftWorkingDays(sentOn, child.dice.int(3, 9));
  const taken = { ...nothing, answeredBy, acknowledgedOn, acceptedOn: after(20), waitingSince: after(20) };
  const contact = (on: IsoDate, status: 'HELD' | 'NOT_ATTENDED', note: string | null) => ({
    id: place.newId(on),
    kind: 'ASSESSMENT' as const,
    status,
    on,
    time: '09:30',
    place: place.plan.name,
    withName: answeredBy?.name ?? 'Duty clinician',
    note,
  });
  switch (standing) {
    case 'sent':
    case 'without consent':
      return nothing;
    case 'acknowledgement late':
      return {
        ...nothing,
        chasers: [{ on: addDays(today, -3), note: 'Rang the team: on the pile, will be looked at this week.' }],
      };
    case 'acknowledged':
      return { ...nothing, answeredBy, acknowledgedOn: shiftWorkingDays(sentOn, 4) };
    case 'turned down':
      return {
        ...nothing,
        answeredBy,
        acknowledgedOn,
        rejected: {
          on: after(19),
          reason: 'Below our threshold at present: please send the second reviewed cycle and we will look again.',
        },
      };
    case 'waiting':
      return taken;
    case 'withdrawn':
      return {
        ...taken,
        ended: { on: workingDay(addDays(today, -31)), stage: 'REVOKED', reason: 'Consent was withdrawn.' },
      };
    case 'long waiting':
      return {
        ...taken,
        chasers: [
          { on: addDays(today, -40), note: 'Asked for a date. "About eight more weeks."' },
          { on: addDays(today, -10), note: 'Asked again; a cancellation list was offered and accepted.' },
        ],
      };
    case 'appointment missed':
      return {
        ...taken,
        contacts: [
          contact(
            workingDay(addDays(today, -8)),
            'NOT_ATTENDED',
            'Family rang on the day: the car would not start. New date asked for.',
          ),
        ],
      };
    case 'active':
      return {
        ...taken,
        contacts: [
          contact(workingDay(addDays(today, -12)), 'HELD', 'First visit in school; saw the child with the assistant.'),
        ],
      };
    case 'report late':
      return {
        ...taken,
        contacts: [contact(workingDay(addDays(today, -58)), 'HELD', null)],
        chasers: [{ on: addDays(today, -6), note: 'Report is typed and waits for signature.' }],
      };
    case 'report received':
    case 'provision made':
    case 'done':
      return { ...taken, ...withAdvice(story, text, standing, sentOn, contact, answeredBy) };
    default:
      return nothing;
  }
}

function withAdvice(
  { place, child, cycles }: Told,
  text: ReferralText,
  standing: 'report received' | 'provision made' | 'done',
  sentOn: IsoDate,
  contact: (on: IsoDate, status: 'HELD', note: null) => DemoReferral['contacts'][number],
  answeredBy: DemoSigner | null,
): Pick<DemoReferral, 'contacts' | 'advice' | 'ended'> {
  const seenOn = workingDay(schoolDayNear(addDays(sentOn, 95), place.halfTerms));
  const receivedOn = workingDay(addDays(seenOn, 26));
  const decidedOn = workingDay(addDays(receivedOn, 12));
  const lineIds = cycles.at(-1)?.lineIds ?? [];
  const advice = {
    id: place.newId(receivedOn),
    receivedOn,
    authorName: answeredBy?.name ?? 'Dr Hanneke Brandt',
    text: told(text.advice, child.subject),
    recommendations: text.recommendations.map((recommendation, index) => {
      const row = { id: place.newId(receivedOn), text: told(recommendation, child.subject) };
      if (standing === 'report received') return row;
      const lineId = lineIds[index];
      return {
        ...row,
        outcome:
          lineId === undefined
            ? { decidedOn, reason: 'Part of everyday teaching now: in the profile and the class plan.' }
            : { decidedOn, provisionLineIds: [lineId] },
      };
    }),
  };
  return {
    contacts: [contact(seenOn, 'HELD', null)],
    advice: [advice],
    ended:
      standing === 'done'
        ? {
            on: workingDay(addDays(decidedOn, 40)),
            stage: 'DONE',
            reason: 'Advice is in provision and is reviewed with the plan.',
          }
        : null,
  };
}
