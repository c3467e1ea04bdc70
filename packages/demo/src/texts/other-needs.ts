import { mld } from './mld.ts';
import type { NeedTexts } from './need-texts.ts';
import { semh } from './semh.ts';
import { slcn } from './slcn.ts';

/** Down syndrome. */
export const ds: NeedTexts = {
  ...slcn,
  concern: [
    '{name} joined us with a plan for health and a family who know {him} very well. {He} learns by watching friends.',
  ],
  summary: ['Reading as the way into language, and a full part in the life of {class}.'],
  analysis: [
    '{name} learns best by seeing: whole words, signs, photographs. Spoken memory holds two or three items. Hearing goes up and down with colds, so signs carry the day.',
  ],
  strengths: ['A sense of humour that carries the room.', 'Reads faces, signs and whole words.'],
  lines: [
    {
      what: 'Whole-word reading with own photographs',
      group: [1, 1],
      minutes: 15,
      times: 5,
      weeks: 12,
      competence: 'DOWN_SYNDROME',
    },
    {
      what: 'Makaton for {class}: five signs a week',
      group: [6, 12],
      minutes: 10,
      times: 2,
      weeks: 12,
      competence: 'MAKATON',
    },
    {
      what: "Sound practice from the therapist's programme",
      group: [1, 1],
      minutes: 10,
      times: 4,
      weeks: 10,
      competence: 'SALT_PROGRAMME',
    },
  ],
  strategies: ['Sign with speech. Show the finished thing first. Same expectations of behaviour as for everyone.'],
  observations: [
    'Signed "finished" and "more please" to a friend, who signed back.',
    'Read six names off the coat pegs and put the coats right.',
  ],
};

/** Support without a specialist assessment of the type of need: joined a short time ago. */
export const nsa: NeedTexts = {
  ...mld,
  concern: ['{name} joined us with support from the last school and few papers. We are getting to know {him}.'],
  summary: ['Settle in, keep the support that was in place, and find out what is needed.'],
  analysis: [
    'First weeks: {name} is careful and works well beside an adult. Screening of language and reading is planned; the last school has been asked for its records twice.',
  ],
};

/** Other difficulty or disability: here, long-term medical needs. */
export const oth: NeedTexts = {
  ...semh,
  concern: ['{name} misses about one day a week for treatment and comes back tired and behind.'],
  summary: ['Keep up with the class through absences, and a good return each time.'],
  analysis: [
    'Learning is at age where {name} was present; gaps follow the treatment dates. Worry about catching up is now greater than the gaps.',
  ],
  lines: [
    {
      what: 'Catch-up after treatment: what was missed, in order of use',
      group: [1, 1],
      minutes: 30,
      times: 2,
      weeks: 12,
      competence: 'MEDICAL_CONDITIONS',
    },
    {
      what: 'ELSA session: naming feelings, planning for the next change',
      group: [1, 1],
      minutes: 40,
      times: 1,
      weeks: 12,
      competence: 'ELSA',
    },
  ],
  strategies: [
    'Plan for every absence before it comes. A buddy keeps the sheets. Medicine by the care plan in the office.',
  ],
  observations: [
    'Back after two days; the buddy had the sheets ready. Half an hour and {name} was with us.',
    'Asked to stay in at play, cold. Read with {adult} about {interest}.',
  ],
};

/** Severe learning difficulty. */
export const sld: NeedTexts = {
  ...mld,
  concern: ['{name} came with a full assessment from the nursery. {He} is happy here and needs an adult near all day.'],
  summary: ['Communication first, independence second, and joy in both.'],
  analysis: [
    '{name} chooses with objects and photographs and understands routines by doing them. Progress is real and measured in weeks.',
  ],
  outcomes: [
    {
      text: '{name} chooses between two by handing over the photograph.',
      measure: '{n} of 10 choices',
      start: 2,
      step: 2,
      most: 10,
    },
    {
      text: '{name} washes and dries hands by the picture strip.',
      measure: '{n} of 6 steps',
      start: 1,
      step: 1,
      most: 6,
    },
  ],
  lines: [
    {
      what: 'Intensive interaction',
      group: [1, 1],
      minutes: 20,
      times: 5,
      weeks: 12,
      competence: 'INTENSIVE_INTERACTION',
    },
    {
      what: 'Communication with photographs through the day',
      group: [1, 1],
      minutes: 30,
      times: 5,
      weeks: 12,
      competence: 'PECS',
    },
  ],
  observations: [
    'Handed me the photograph of the swing, looked, waited. We went.',
    'Five of six steps at the sink. Left out the towel, laughed.',
  ],
};
