import type { Text } from './need-texts.ts';

/** How a cycle went, as the outcomes say. */
export type Progress = 'good' | 'some' | 'little';

/** What staff say at a review. */
export const staffViews: Readonly<Record<Progress, readonly Text[]>> = {
  good: [
    '{name} uses in class what {he} practises in the group. We can ask for more.',
    'A strong term. {He} tells others how to do it, which is the best sign there is.',
    'Every adult in {class} says the same: {name} is more sure of {him}self.',
  ],
  some: [
    'Good weeks and slow weeks. It works when it happens daily and fades over holidays.',
    'Moving, more slowly than we hoped. The small group helps more than the mat on the table.',
    'With {adult} beside {him} {name} can do it; alone not yet. That is the next step.',
  ],
  little: [
    'We did what we said and it has moved little. Time to try something else rather than more of the same.',
    'Attendance and two changes of adult took a third of the sessions. We cannot say yet whether it works.',
    '{name} tries hard and is tired by it. We need a second opinion.',
  ],
};

/** What parents say at a review. */
export const parentViews: Readonly<Record<Progress, readonly Text[]>> = {
  good: [
    'We see it at home: {name} talks about school at tea without being asked.',
    'Happy with how it goes. Please keep {adult}.',
    '{He} read to {his} nan. She cried. Thank you.',
  ],
  some: [
    'We see small changes. Mornings are still hard.',
    'It is going the right way. We would like to know what to do at home.',
    '{He} is happier, though homework takes an age.',
  ],
  little: [
    'We are worried about next year. What happens then?',
    'We do not see a change and would like somebody else to look.',
    '{He} says {he} is stupid. That has to stop.',
  ],
};

/** How a cycle was delivered: sessions done, planned, and missed through absence. */
export const deliveryTexts: readonly Text[] = [
  '{done} of {planned} planned sessions happened. Missed: {absent} through absence, {other} through cover and trips.',
  '{done} sessions out of {planned}. Absence cost {absent}, cover {other}.',
];

/** What the school says of parents' concern before support begins. */
export const schoolViews: readonly Text[] = [
  'We see the same in class. Screening and a word with parents first, then a plan.',
  'Observed twice this week: it shows most in whole-class talk. Parents invited for Thursday.',
  'Hearing and vision are up to date. We agreed with parents to begin support now and look again at the end of term.',
];

/** Notes of meetings with a family. */
export const meetingNotes: readonly Text[] = [
  'Went through the outcomes one by one. Agreed the next ones and what home will do. {name} joined for the last ten minutes and showed {his} book.',
  'Parents brought notes. Agreed to keep the morning routine, drop one group, and meet again in {month}.',
  'Talked about sleep, homework and {interest}. Shared the plan on paper; parents will read it and ring.',
];

/** What a visit of the SENCo was about. */
export const visitNotes: readonly Text[] = [
  'Reviews for {n} children with class teachers. Plans updated in the room. Head: cover for groups on Fridays is the weak point.',
  'Learning walk through all classes: visual timetables up everywhere, word mats in two of three. Showed the third how we use them.',
  'Met two families. Observed in phonics. Lunch staff asked for a script for one child; written together.',
  'Morning on paperwork for the council, afternoon observing. The quiet room needs a door that shuts.',
  'Training for assistants: precision teaching. All four tried it on each other, to much laughter.',
];

/** What an Area SENCo notes of a visit to a setting. */
export const settingVisitNotes: readonly Text[] = [
  'Looked at the room with the manager: sound is the problem, rugs would help. Next: funding form for one child.',
  'Two-year checks are up to date. Talked through graduated approach with the new educator.',
  'Observed lunch and outdoor play. Warm, steady adults. Left the language screening and will come back in six weeks.',
  'Planned the moves to Reception: who, which school, and what goes with them. Parents have agreed.',
];
