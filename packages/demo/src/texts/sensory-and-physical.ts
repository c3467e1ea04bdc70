import type { NeedTexts } from './need-texts.ts';

/** Physical disability. */
export const pd: NeedTexts = {
  concern: [
    '{name} tires by lunch and falls often in PE. Writing is large and slow, and buttons take so long that {he} stays in.',
  ],
  summary: ['Full part in lessons, PE and lunch, with as little waiting for adults as we can manage.'],
  analysis: [
    "Balance and fine control are the difficulty, thinking is not. Fatigue is the hidden cost: handwriting after one o'clock is half of that before ten.",
    'Cerebral palsy affecting the right side. {name} has {his} own ways of doing nearly everything and needs time and the right chair more than hands.',
  ],
  strengths: ['Determined and inventive.', 'Knows exactly what helps, and says so.'],
  outcomes: [
    { text: '{name} dresses for PE without help.', measure: '{n} of 6 garments', start: 2, step: 1, most: 6 },
    {
      text: '{name} types a short text for class.',
      measure: '{n} words in ten minutes',
      start: 12,
      step: 12,
      most: 70,
    },
    {
      text: '{name} takes part in PE in {his} own way from beginning to end.',
      measure: '{n} of 8 lessons',
      start: 3,
      step: 2,
      most: 8,
    },
  ],
  lines: [
    {
      what: 'Physiotherapy exercises from the programme',
      group: [1, 1],
      minutes: 15,
      times: 4,
      weeks: 12,
      competence: 'MOVING_HANDLING',
    },
    { what: 'Fine motor group', group: [2, 5], minutes: 15, times: 4, weeks: 10, competence: 'FINE_MOTOR' },
    { what: 'Touch typing', group: [1, 4], minutes: 15, times: 3, weeks: 12, competence: 'FINE_MOTOR' },
  ],
  strategies: [
    'Sloped board, chair set to height, feet flat. Laptop for more than three lines. Heavy work in the morning.',
    'Ask before helping. Route to the hall without the step. PE planned with {name} at the start of the unit.',
  ],
  matters: ['Doing it myself. {interest}. Being picked for teams.'],
  helps: ['My chair and my board. Starting early for lunch. Breaks that are not called breaks.'],
  avoid: ['Do not lift or pull me. Do not leave me out so that I am safe.'],
  observations: [
    'Shoes on, both, four minutes. Would not be helped. Smiled all through maths.',
    'Cross-country: {name} did the short loop twice and came in to applause.',
    'After lunch {he} put {his} head down. Laptop came out and the story went on.',
  ],
  pupilView: ['I want to do PE with everyone, not next to everyone.', 'Typing is good. I am faster than Dad.'],
  referrals: [
    {
      service: 'OCCUPATIONAL_THERAPY',
      reason:
        '{name} manages less alone as the work on paper grows. We ask for advice on seating, handwriting and independence.',
      impact: 'Unfinished work in most afternoons; {he} stays in while changing for PE.',
      tried:
        'Fine motor group for two cycles (2 to 4 of 6 garments), pencil grips, sloped board borrowed from another school.',
      outcome: 'The right chair and board, and a plan for typing.',
      advice:
        'Low tone and reduced hand strength. The chair is two sizes too large. Handwriting for labels and numbers; typing for everything longer.',
      recommendations: [
        'Chair and footrest of the size given on the sheet.',
        'Typing three times a week, fifteen minutes.',
        'Hand exercises daily as warm-up for the whole class.',
      ],
    },
    {
      service: 'PHYSIOTHERAPY',
      reason: 'Falls have become more frequent this term and {name} tires earlier.',
      impact: 'Three falls with bruises since half-term; {name} has stopped running at play.',
      tried: 'Exercises four times a week, rests before PE, even ground at play.',
      outcome: 'A new look at walking and shoes, and exercises to match.',
      advice: 'Growth has shortened the calf muscles. New splints are ordered. Exercises are changed, see sheet.',
      recommendations: [
        'New stretches, four times a week, as shown to {adult}.',
        'Shoes with ankle support.',
        'Rest before and not after PE.',
      ],
    },
  ],
};

/** Hearing impairment. */
export const hi: NeedTexts = {
  concern: [
    '{name} turns {his} head to the left and misses what is said at the back. {He} is very tired at the end of the day.',
  ],
  summary: ['Good access to sound and speech all day, and the words that were missed.'],
  analysis: [
    'Moderate loss on both sides, aids worn well. In noise {name} hears about half; with the radio aid most. What looks like not listening is not hearing.',
  ],
  strengths: ['Watches faces and knows how people feel.', 'Looks after {his} own aids.'],
  outcomes: [
    {
      text: '{name} tells an adult when the radio aid is not working.',
      measure: '{n} of 5 times',
      start: 1,
      step: 1,
      most: 5,
    },
    {
      text: '{name} uses the new topic words in a sentence of {his} own.',
      measure: '{n} of 12 words',
      start: 3,
      step: 3,
      most: 12,
    },
  ],
  lines: [
    {
      what: 'Check of aids and radio aid each morning',
      group: [1, 1],
      minutes: 5,
      times: 5,
      weeks: 12,
      competence: 'HI_AWARENESS',
    },
    {
      what: 'Pre-teaching of topic words',
      group: [1, 3],
      minutes: 15,
      times: 3,
      weeks: 10,
      competence: 'HI_AWARENESS',
    },
  ],
  strategies: ['Face {him}, light on your face, radio aid on. Repeat what other children say. Captions on every film.'],
  matters: ['Knowing the joke too. {interest}.'],
  helps: ['Look at me. One at a time. My radio aid.'],
  avoid: ['Do not talk while you write on the board. Do not say "it does not matter".'],
  observations: [
    'Radio aid was left in the office; by ten {name} had stopped answering. With it on {he} was first with a hand up.',
    'Told the supply teacher: "You have to wear this." Without any help.',
  ],
  pupilView: ['I like it when it is quiet. I like captions.'],
  referrals: [
    {
      service: 'HEARING_SUPPORT',
      reason: 'New aids since the summer, and {name} says the hall "is all one noise".',
      impact: "Misses assemblies and PE instructions; tired by two o'clock.",
      tried: 'Radio aid daily, seat at the front, captions.',
      outcome: 'Listening checks in the classrooms and advice on the hall.',
      advice: 'Aids are well set. The classroom is within the guidance with the door shut; the hall is not.',
      recommendations: [
        'Radio aid in the hall with the microphone on the speaker.',
        'Felt on chair legs.',
        'Ten minutes of listening rest after lunch.',
      ],
    },
  ],
};

/** Vision impairment. */
export const vi: NeedTexts = {
  concern: [
    '{name} holds books close and loses the ball in low sun. {He} did not say that the board is blurred: {he} thought it was for everyone.',
  ],
  summary: ['Everything on paper and screen in a form {name} can see, and moving about with confidence.'],
  analysis: [
    'Near acuity allows N18 with good light. Board work is out of reach without the tablet. Fatigue after twenty minutes of reading.',
  ],
  strengths: ['Remarkable memory for what {he} hears.', 'Knows the building better than we do.'],
  outcomes: [
    {
      text: '{name} sets up the tablet to follow the board alone.',
      measure: '{n} of 10 lessons',
      start: 2,
      step: 2,
      most: 10,
    },
    {
      text: '{name} finds the way to the hall, lunch and gate by {him}self.',
      measure: '{n} of 6 routes',
      start: 2,
      step: 1,
      most: 6,
    },
  ],
  lines: [
    {
      what: 'Preparing materials in N18 and on the tablet',
      group: [1, 1],
      minutes: 30,
      times: 3,
      weeks: 12,
      competence: 'VI_AWARENESS',
    },
    {
      what: 'Mobility practice in and around school',
      group: [1, 1],
      minutes: 20,
      times: 1,
      weeks: 10,
      competence: 'VI_AWARENESS',
    },
  ],
  strategies: ['Say what you write. N18, matt paper, back to the window. Names before questions.'],
  matters: ['Finding things where I left them. {interest}.'],
  helps: ['Bigger print before the lesson. Telling me who is talking.'],
  avoid: ['Do not point and say "over there". Do not move the furniture without telling me.'],
  observations: [
    'Set up the tablet before I had opened the register.',
    'Low sun at play: {name} stood by the wall. Cap and tinted lenses from tomorrow.',
  ],
  pupilView: ['I like my tablet. I want to play football with the bell ball.'],
  referrals: [
    {
      service: 'VISION_SUPPORT',
      reason: 'After the change of glasses {name} reads less and rubs {his} eyes.',
      impact: 'Reading for more than fifteen minutes gives headaches.',
      tried: 'N18, tablet, breaks, seat by the board.',
      outcome: 'A functional vision assessment with the new glasses.',
      advice: 'N18 is right for short texts; N24 or audio for longer. Contrast matters more than size.',
      recommendations: [
        'Black on cream, matt.',
        'Audio for texts of more than a page.',
        'Long-cane awareness begins next term.',
      ],
    },
  ],
};
