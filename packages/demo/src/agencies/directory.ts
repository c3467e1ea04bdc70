import type { IsoDate } from '@hedgerow/rules';
import { addDays } from '../chance/days.ts';
import type { NewIdOn } from '../chance/ids.ts';
import type { DemoService } from '../parts/agencies-part.ts';
import type { DemoParts } from '../parts/parts.ts';
import type { CouncilKey } from '../places/place-names.ts';

/** The services that schools of a council may refer to, by kind. */
export interface Directory {
  /** The agency whose therapist has an account. */
  readonly therapyAgencyId: string;
  serviceFor(council: CouncilKey, kind: string): DemoService | undefined;
}

type ServiceFacts = Omit<DemoService, 'id' | 'agencyId' | 'area' | 'verifiedOn'>;

const common = {
  youngestAge: 2,
  oldestAge: 18,
  whoMayRefer: 'School or setting SENCo, health visitor, GP',
  route: 'PORTAL' as const,
  urgentRoute: null,
  price: null,
};

const therapies = (email: string): readonly ServiceFacts[] => [
  {
    ...common,
    name: 'Speech and language therapy',
    kind: 'SPEECH_AND_LANGUAGE_THERAPY',
    email,
    minimumReviewedCycles: 2,
    threshold:
      'Difficulty that remains after two reviewed cycles of targeted support, or unintelligible speech at four and over. Stammering, and swallowing at any age: at once.',
    evidence: [
      'What was tried, for how long and with what effect',
      'Hearing result of the last year',
      'Screening of language',
    ],
    urgentRoute: 'Eating and drinking: telephone the duty therapist the same day.',
    acknowledgeWorkingDays: 10,
    firstContactWeeks: 18,
    reportWeeks: 6,
  },
  {
    ...common,
    name: 'Occupational therapy',
    kind: 'OCCUPATIONAL_THERAPY',
    email,
    minimumReviewedCycles: 1,
    threshold: 'Difficulty with daily tasks in two settings that advice and a term of practice have not changed.',
    evidence: ['Samples of handwriting, timed', 'What was tried'],
    acknowledgeWorkingDays: 10,
    firstContactWeeks: 26,
    reportWeeks: 6,
  },
  {
    ...common,
    name: 'Physiotherapy',
    kind: 'PHYSIOTHERAPY',
    email,
    minimumReviewedCycles: 0,
    threshold: 'Movement that is painful, delayed or getting worse.',
    evidence: ['What has changed, since when'],
    acknowledgeWorkingDays: 5,
    firstContactWeeks: 12,
    reportWeeks: 4,
  },
  {
    ...common,
    name: 'Community paediatrics',
    kind: 'COMMUNITY_PAEDIATRICS',
    email,
    minimumReviewedCycles: 2,
    threshold: 'Question of a neurodevelopmental or medical cause, seen in two settings.',
    evidence: ['Form for school', 'Form for parents'],
    acknowledgeWorkingDays: 10,
    firstContactWeeks: 52,
    reportWeeks: 8,
  },
  {
    ...common,
    name: 'Child and adolescent mental health',
    kind: 'CHILD_MENTAL_HEALTH',
    email,
    youngestAge: 5,
    minimumReviewedCycles: 1,
    threshold: 'Distress that stops daily life at home or school and has not changed with school support.',
    evidence: ['What was tried', 'Attendance of the last term', "The child's own words"],
    urgentRoute: 'Risk to life: 999. Crisis line day and night.',
    acknowledgeWorkingDays: 5,
    firstContactWeeks: 16,
    reportWeeks: 6,
  },
];

const teaching = (email: string): readonly ServiceFacts[] => [
  {
    ...common,
    name: 'Educational psychology',
    kind: 'EDUCATIONAL_PSYCHOLOGY',
    email,
    whoMayRefer: 'School or setting SENCo',
    minimumReviewedCycles: 2,
    threshold: 'Planning meeting each term; individual work after two reviewed cycles.',
    evidence: ['Reviewed plans', "Parents' and child's views"],
    price: '£540 a day beyond the core offer',
    acknowledgeWorkingDays: 5,
    firstContactWeeks: 12,
    reportWeeks: 4,
  },
  {
    ...common,
    name: 'Autism outreach',
    kind: 'AUTISM_OUTREACH',
    email,
    minimumReviewedCycles: 1,
    threshold: 'Diagnosis, or on the pathway.',
    evidence: ['Reviewed plan'],
    acknowledgeWorkingDays: 10,
    firstContactWeeks: 8,
    reportWeeks: 3,
  },
  {
    ...common,
    name: 'Learning support teachers',
    kind: 'LEARNING_SUPPORT',
    email,
    minimumReviewedCycles: 2,
    threshold: 'Two reviewed cycles without the expected progress.',
    evidence: ['Reviewed plans', 'Work samples'],
    acknowledgeWorkingDays: 10,
    firstContactWeeks: 8,
    reportWeeks: 4,
  },
  {
    ...common,
    name: 'Behaviour support',
    kind: 'BEHAVIOUR_SUPPORT',
    email,
    minimumReviewedCycles: 1,
    threshold: 'Suspension, or risk of it.',
    evidence: ['Log of three weeks'],
    acknowledgeWorkingDays: 5,
    firstContactWeeks: 6,
    reportWeeks: 3,
  },
  {
    ...common,
    name: 'Hearing support',
    kind: 'HEARING_SUPPORT',
    email,
    youngestAge: 0,
    minimumReviewedCycles: 0,
    threshold: 'Any lasting loss.',
    evidence: ['Audiogram'],
    acknowledgeWorkingDays: 5,
    firstContactWeeks: 4,
    reportWeeks: 3,
  },
  {
    ...common,
    name: 'Vision support',
    kind: 'VISION_SUPPORT',
    email,
    youngestAge: 0,
    minimumReviewedCycles: 0,
    threshold: 'Vision that glasses do not correct.',
    evidence: ['Clinic letter'],
    acknowledgeWorkingDays: 5,
    firstContactWeeks: 4,
    reportWeeks: 3,
  },
  {
    ...common,
    name: 'Early help',
    kind: 'EARLY_HELP',
    email,
    route: 'FORM',
    youngestAge: 0,
    minimumReviewedCycles: 0,
    threshold: 'A family that asks for help with more than one thing.',
    evidence: ["Family's own words"],
    acknowledgeWorkingDays: 3,
    firstContactWeeks: 3,
    reportWeeks: null,
  },
];

/** Two councils with their own services, the therapies of each area, and two charities. */
export function makeDirectory(
  newId: NewIdOn,
  today: IsoDate,
  councilIds: Readonly<Record<CouncilKey, string>>,
  therapist: { readonly id: string; readonly givenName: string; readonly familyName: string },
  parts: DemoParts,
): Directory {
  const { agencies, services, professionals } = parts.agencies;
  const made = addDays(today, -1_000);
  const byCouncil = new Map<string, DemoService>();
  const add = (
    council: CouncilKey,
    name: string,
    kind: 'COUNCIL' | 'HEALTH' | 'VOLUNTARY',
    area: string,
    offered: readonly ServiceFacts[],
    verifiedDaysAgo: number,
  ): string => {
    const agencyId = newId(made);
    agencies.push({ id: agencyId, organisationId: councilIds[council], name, kind, area });
    for (const facts of offered) {
      const service: DemoService = {
        ...facts,
        id: newId(made),
        agencyId,
        area,
        verifiedOn: addDays(today, -verifiedDaysAgo),
      };
      services.push(service);
      byCouncil.set(`${council}/${facts.kind}`, service);
    }
    return agencyId;
  };
  const therapyAgencyId = add(
    'northdale',
    "Northdale Children's Therapies",
    'HEALTH',
    'Northdale',
    therapies('referrals@northdale-therapies.example'),
    80,
  );
  add(
    'northdale',
    'Northdale Council: specialist teaching and psychology',
    'COUNCIL',
    'Northdale',
    teaching('inclusion@northdale.example'),
    60,
  );
  add(
    'wetherfen',
    'Wetherfen and District Community Health',
    'HEALTH',
    'Wetherfen',
    therapies('children@wetherfen-health.example'),
    150,
  );
  add(
    'wetherfen',
    'Wetherfen Council: learning and inclusion',
    'COUNCIL',
    'Wetherfen',
    teaching('send@wetherfen.example'),
    420,
  );
  const voluntary: ServiceFacts = {
    ...common,
    name: "Family listening and parents' groups",
    kind: 'VOLUNTARY',
    email: 'hello@hedge-end-families.example',
    route: 'EMAIL',
    minimumReviewedCycles: 0,
    threshold: 'Any family.',
    evidence: [],
    acknowledgeWorkingDays: null,
    firstContactWeeks: null,
    reportWeeks: null,
  };
  add('northdale', 'Hedge End Families', 'VOLUNTARY', 'Northdale and Wetherfen', [voluntary], 200);
  const speech = byCouncil.get('northdale/SPEECH_AND_LANGUAGE_THERAPY');
  if (speech !== undefined) {
    professionals.push({
      id: newId(made),
      agencyId: therapyAgencyId,
      serviceId: speech.id,
      personId: therapist.id,
      name: `${therapist.givenName} ${therapist.familyName}`,
      jobTitle: 'Speech and language therapist',
      startsOn: made,
    });
  }
  for (const service of services.filter(({ kind }) => kind === 'EDUCATIONAL_PSYCHOLOGY')) {
    professionals.push({
      id: newId(made),
      agencyId: service.agencyId,
      serviceId: service.id,
      personId: null,
      name: 'Dr Hanneke Brandt',
      jobTitle: 'Educational psychologist',
      startsOn: made,
    });
  }
  return { therapyAgencyId, serviceFor: (council, kind) => byCouncil.get(`${council}/${kind}`) };
}
