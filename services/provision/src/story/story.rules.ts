import { statusLabel, type IsoDate } from '@hedgerow/rules';
import type { AnnualReviewRow, EhcRequestRow } from '../db/ehc.table.ts';
import type { FamilyMeetingRow, ReceptionHandoverRow, TwoYearCheckRow } from '../db/family.table.ts';
import type { ConcernRow, ObservationRow } from '../db/notes.table.ts';
import type { OpeningReason, OpeningRow } from '../opening/opening.queries.ts';
import type { CycleRow, PlanRow } from '../db/plan.table.ts';
import type { EnrolmentRow, SenStatusRow } from '../db/pupil.table.ts';

/** One line of a story, before the name of its writer is looked up. */
export interface StoryLine {
  readonly id: string;
  readonly on: IsoDate;
  readonly kind: string;
  readonly title: string;
  readonly text: string | null;
  readonly byId: string | null;
  readonly subjectId: string;
}

export type StoryEntry = Omit<StoryLine, 'byId'> & { readonly byName: string | null };

/** What a story is made of. */
export interface StoryFacts {
  readonly observations: readonly ObservationRow[];
  readonly concerns: readonly ConcernRow[];
  readonly statuses: readonly SenStatusRow[];
  readonly plans: readonly PlanRow[];
  readonly cycles: readonly CycleRow[];
  readonly requests: readonly EhcRequestRow[];
  readonly reviews: readonly AnnualReviewRow[];
  readonly meetings: readonly FamilyMeetingRow[];
  readonly checks: readonly TwoYearCheckRow[];
  readonly handovers: readonly ReceptionHandoverRow[];
  readonly enrolments: readonly EnrolmentRow[];
  readonly openings: readonly OpeningRow[];
}

type Told = readonly [part: string, on: IsoDate | null, title: string, text?: string | null];

/** Lines of one record, those without a day left out. */
function tell(
  kind: string,
  row: { readonly id: string; readonly byId?: string | null },
  told: readonly Told[],
): StoryLine[] {
  return told.flatMap(([part, on, title, text]) =>
    on === null
      ? []
      : [
          {
            id: `${kind}:${row.id}:${part}`,
            on,
            kind,
            title,
            text: text === '' ? null : (text ?? null),
            byId: row.byId ?? null,
            subjectId: row.id,
          },
        ],
  );
}

const noteTitles = {
  NOTE: 'Note',
  OBSERVATION: 'Observation',
  ASSESSMENT: 'Assessment',
  FAMILY_CONTACT: 'Contact with the family',
} as const;
const cycleTitles = {
  CONTINUE: 'continue',
  ADAPT: 'adapt',
  STEP_UP: 'step up',
  STEP_DOWN: 'step down',
  REFER: 'refer',
  REQUEST_EHC_ASSESSMENT: 'request an EHC assessment',
  REMOVE_TO_N: 'SEN support ends',
} as const;
const reviewTitles = {
  MAINTAIN: 'the plan stays as it is',
  AMEND: 'the plan is to be amended',
  CEASE: 'the plan ends',
} as const;
const concernTitles = {
  MONITOR: 'keep watching',
  SEN_SUPPORT: 'SEN support',
  REFER: 'refer',
  REQUEST_EHC: 'request an EHC assessment',
  NO_ACTION: 'no action',
} as const;

const openingTitles: Readonly<Record<OpeningReason, string>> = {
  LATE_DUTY: 'something is late',
  COMPLAINT: 'a complaint',
  SAFEGUARDING: 'safety',
  FUNDING: 'money or a place',
  COVER: 'the SENCo is away',
  QUALITY_CHECK: 'quality of plans and provision',
  OTHER: 'another reason',
};

function ofRequest(row: EhcRequestRow): StoryLine[] {
  return tell('ehc-request', row, [
    ['received', row.receivedOn, `${row.councilName} received a request for an EHC assessment`],
    ['advice-requested', row.adviceRequestedOn, 'The council asked the school for advice'],
    ['advice-sent', row.adviceSentOn, 'The school sent its advice'],
    [
      'decision',
      row.decisionOn,
      row.isAssessing === true ? 'The council decided to assess' : 'The council refused to assess',
    ],
    ['refused', row.planRefusedOn, 'The council refused a plan'],
    ['draft', row.draftServedOn, 'The draft plan was served'],
    ['comments', row.commentsSentOn, 'The family commented on the draft'],
    ['consulted', row.consultReceivedOn, 'The school was consulted about being named'],
    ['replied', row.consultRepliedOn, 'The school replied to the consultation'],
    ['final', row.finalIssuedOn, 'The final plan was issued'],
    ['withdrawn', row.withdrawnOn, 'The request was withdrawn'],
  ]);
}

function ofReview(row: AnnualReviewRow): StoryLine[] {
  return tell('annual-review', row, [
    ['papers', row.papersSentOn, 'Papers for the annual review were sent round'],
    ['held', row.meetingHeldOn, 'The annual review meeting was held'],
    ['report', row.reportSentOn, 'The report of the annual review was sent'],
    ['decision', row.decisionOn, `The council decided: ${row.decision === null ? '' : reviewTitles[row.decision]}`],
    ['final', row.amendedFinalOn, 'The amended plan was issued'],
  ]);
}

/** A child's story as this service knows it, newest first. */
export function storyOf(facts: StoryFacts): StoryLine[] {
  const lines = [
    ...facts.observations.flatMap((row) =>
      tell('observation', row, [
        ['noted', row.observedOn, row.isSealed && row.text === null ? 'Sealed note' : noteTitles[row.kind], row.text],
      ]),
    ),
    ...facts.concerns.flatMap((row) =>
      tell('concern', row, [
        ['raised', row.raisedOn, 'Concern raised', row.text],
        [
          'decided',
          row.decidedOn,
          `Concern decided: ${row.decision === null ? '' : concernTitles[row.decision]}`,
          row.schoolView,
        ],
      ]),
    ),
    ...facts.statuses.flatMap((row) =>
      tell('status', row, [['since', row.startsOn, `Status: ${statusLabel(row.code)}`, row.reason]]),
    ),
    ...facts.plans.flatMap((row) =>
      tell('plan', row, [
        ['opened', row.startsOn, `Plan opened: ${row.title}`],
        ['closed', row.closedOn, `Plan closed: ${row.title}`],
      ]),
    ),
    ...facts.cycles.flatMap((row) =>
      tell('cycle', row, [
        ['started', row.startsOn, `Cycle ${String(row.number)} began`],
        [
          'reviewed',
          row.reviewedOn,
          `Cycle ${String(row.number)} reviewed: ${row.decision === null ? '' : cycleTitles[row.decision]}`,
          row.impact,
        ],
      ]),
    ),
    ...facts.requests.flatMap(ofRequest),
    ...facts.reviews.flatMap(ofReview),
    ...facts.meetings.flatMap((row) =>
      tell('meeting', row, [
        ['held', row.heldOn, 'Meeting with the family', row.note === '' ? row.parentView : row.note],
      ]),
    ),
    ...facts.checks.flatMap((row) =>
      tell('two-year-check', row, [['done', row.doneOn, 'Progress check at age two', row.nextSteps]]),
    ),
    ...facts.handovers.flatMap((row) =>
      tell('handover', row, [['handed', row.handedOverOn, `Handed over to ${row.receivingSchool}`, row.summary]]),
    ),
    ...facts.openings.flatMap((row) =>
      tell('opening', row, [
        ['opened', row.openedOn, `File opened from outside the school: ${openingTitles[row.reason]}`, row.explanation],
      ]),
    ),
    ...facts.enrolments.flatMap((row) =>
      tell('enrolment', row, [
        ['came', row.startsOn, 'Came on roll'],
        ['left', row.endsOn, 'Left', row.destination],
      ]),
    ),
  ];
  return lines.toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1));
}
