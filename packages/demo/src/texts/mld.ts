import type { NeedTexts } from './need-texts.ts';

/** Moderate learning difficulty. */
export const mld: NeedTexts = {
  concern: [
    '{name} works hard and is more than a year behind in reading, writing and number. What {he} learns on Monday needs learning again on Thursday.',
    'Without an adult near, {name} copies what the neighbour writes. {He} is happy and says {he} is fine.',
  ],
  summary: [
    'Small steps, well practised, in reading, number and doing things alone.',
    'Keep {name} with the class for the ideas and give {him} {his} own steps for the skills.',
  ],
  analysis: [
    'Attainment is two years behind across the board, and language for thinking with it. {name} remembers what {he} has done with hands and forgets what {he} was only told.',
    'Progress is steady at about half the usual rate. It stops when support is spread over the week and moves when it is daily and short.',
  ],
  strengths: ['Helpful, and proud of a job well done.', 'Never gives up.', 'Good with people of every age.'],
  outcomes: [
    {
      text: '{name} reads the next band and retells the page.',
      measure: '{n} of 10 pages',
      start: 2,
      step: 2,
      most: 10,
    },
    {
      text: '{name} adds and takes away within twenty with objects, then with a line.',
      measure: '{n} of 15 sums',
      start: 4,
      step: 3,
      most: 15,
    },
    {
      text: '{name} writes three sentences alone that others can read.',
      measure: '{n} of 6 things on the checklist',
      start: 1,
      step: 1,
      most: 6,
    },
    {
      text: '{name} gathers what {he} needs and begins without a reminder.',
      measure: '{n} of 10 lessons',
      start: 2,
      step: 2,
      most: 10,
    },
  ],
  lines: [
    {
      what: 'Daily reading with a trained adult',
      group: [1, 1],
      minutes: 10,
      times: 5,
      weeks: 12,
      competence: 'PHONICS_CATCH_UP',
    },
    {
      what: 'Number catch-up with objects and pictures',
      group: [2, 4],
      minutes: 25,
      times: 3,
      weeks: 12,
      competence: 'NUMBER_CATCH_UP',
    },
    {
      what: "Pre-teaching: tomorrow's words and ideas",
      group: [3, 5],
      minutes: 15,
      times: 4,
      weeks: 12,
      competence: 'PRECISION_TEACHING',
    },
  ],
  strategies: [
    'One new thing at a time. Model, do together, do alone. Come back to it next day before anything new.',
    'Objects before pictures before numbers. A finished example on the table. Ask {him} to show, not only to tell.',
    'Sentence starters and a word bank. Fewer questions, all of them done. Real jobs for real responsibility.',
  ],
  matters: ['Being helpful. {interest}. My nan.', 'My friends, {interest}, and good work on the wall.'],
  helps: [
    'Show me one. Do one with me. Then let me do it.',
    'Doing it again tomorrow. Things I can hold. Knowing I may ask.',
  ],
  avoid: [
    'Do not do it for me. Do not give me baby work.',
    'Not too much on one page. Do not move on because the others are ready.',
  ],
  observations: [
    'Set the table for eleven and counted again when I took one away. No fingers.',
    'Read to the Reception children and did the voices. They asked for {name} again.',
    'Lost in the new unit until we went back to the cubes. Then eight right out of ten.',
    'Fetched book, pencil and ruler and began. I was at the other end of the room.',
    'Asked what a "remainder" is, two days after the lesson. Still thinking about it, then.',
  ],
  pupilView: [
    'I like reading to the little ones. I am on green now.',
    'I like cubes. I do not like when it is all numbers.',
    'I can do it on my own if you show me.',
  ],
  referrals: [
    {
      service: 'LEARNING_SUPPORT',
      reason:
        '{name} makes steady progress at half the rate of the class, and the gap has become wide. We would like to look at {his} steps with somebody who sees many schools.',
      impact: 'In most lessons {name} needs different work. {He} has noticed.',
      tried:
        'Daily reading (2 to 6 of 10 pages), number catch-up three times a week (4 to 10 of 15 sums), pre-teaching. More than nine in ten sessions delivered.',
      outcome: 'A sequence of steps for two terms, and a view on whether we ask too much or too little.',
      advice:
        'Two visits. Language for thinking is the common thread. Steps are right in number and too large in writing. {name} is well liked and included.',
      recommendations: [
        'Writing: say it, build it with word cards, then write it.',
        'Pre-teach vocabulary with pictures for every topic.',
        'Track with small-step descriptors each half-term.',
      ],
    },
  ],
};
