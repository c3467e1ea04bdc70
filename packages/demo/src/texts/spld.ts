import type { NeedTexts } from './need-texts.ts';

/** Specific learning difficulty. */
export const spld: NeedTexts = {
  concern: [
    '{name} tells wonderful stories and writes two lines. Words {he} could read yesterday are gone today.',
    'In maths talk {name} is quick. On paper figures turn round and {he} counts every fact on {his} fingers.',
  ],
  summary: [
    'Close the gap between what {name} knows and what {he} can show on paper.',
    'Secure reading and spelling, step by step, while {name} learns at age level in everything else.',
  ],
  analysis: [
    'Phonics screening was missed by six marks. Blending is slow, and sounds are lost in longer words. Listening comprehension is above age, which is why talk misleads us about reading.',
    'Single-word reading at the 9th centile, spelling at the 5th; vocabulary at the 60th. Copying from the board takes {him} three times as long as others.',
    'Number facts do not stick although the ideas do. Working memory holds two steps. With a number square and time {name} solves problems for age.',
  ],
  strengths: [
    'Ideas. {He} always has one.',
    'Makes and mends things.',
    'Brave: tries again on what is hardest for {him}.',
  ],
  outcomes: [
    { text: '{name} reads the words of the set at sight.', measure: '{n} of 40 words', start: 9, step: 9, most: 40 },
    {
      text: '{name} spells words with the taught pattern in dictation.',
      measure: '{n} of 20 words',
      start: 4,
      step: 5,
      most: 20,
    },
    {
      text: '{name} writes for ten minutes on a plan of {his} own.',
      measure: '{n} sentences',
      start: 2,
      step: 2,
      most: 9,
    },
    {
      text: '{name} recalls the doubles and bonds to twenty.',
      measure: '{n} in two minutes',
      start: 6,
      step: 5,
      most: 28,
    },
  ],
  lines: [
    {
      what: 'Precision teaching of sight words',
      group: [1, 1],
      minutes: 10,
      times: 4,
      weeks: 8,
      competence: 'PRECISION_TEACHING',
    },
    { what: 'Phonics catch-up', group: [2, 4], minutes: 25, times: 4, weeks: 12, competence: 'PHONICS_CATCH_UP' },
    {
      what: 'Number catch-up with objects and pictures',
      group: [2, 3],
      minutes: 20,
      times: 3,
      weeks: 10,
      competence: 'NUMBER_CATCH_UP',
    },
    { what: 'Touch typing', group: [2, 6], minutes: 15, times: 3, weeks: 12, competence: 'DYSLEXIA_AWARENESS' },
  ],
  strategies: [
    'Never ask {name} to read aloud unprepared. Cream paper, larger print, one page at a time. Mark the ideas first.',
    'Sound mat and number square on the table as for everyone. Let {him} say it, record it or type it. Nothing copied from the board.',
    'Teach a word in one lesson, meet it in the next five. Extra time is normal here, not a favour.',
  ],
  matters: [
    '{interest}. Making things. People knowing that I am not lazy.',
    'My stories. {interest}. Sitting with my friend.',
  ],
  helps: [
    'Read it to me first. Let me type. Tell me what to learn by heart and what not.',
    'Short bits. Colours. Doing it with things before numbers.',
  ],
  avoid: [
    'Please do not make me read out loud without telling me. Not red pen everywhere.',
    'Do not give me the easy book in front of people. Do not tell me to hurry.',
  ],
  observations: [
    'Dictated a story about {interest}: 140 words, with a plot. Then typed the first paragraph alone.',
    'Sight words: 7 right on Monday, 8 on Tuesday, 11 today. {He} keeps the chart {him}self.',
    'Science: {name} explained the circuit to the class. Nobody would guess the reading age.',
    'Copying the date took four minutes. Gave a stamp. Why did we not do this before?',
    'Read a whole page to {adult} and shut the book with a bang: "Done."',
  ],
  pupilView: [
    'I can do hard words now if I chop them.',
    'Typing is better. My hand does not hurt.',
    'I am good at science. I want people to know.',
  ],
  referrals: [
    {
      service: 'EDUCATIONAL_PSYCHOLOGY',
      reason:
        'After two cycles with good attendance reading has gained four months in fourteen, while understanding is above age. We ask for an assessment of what holds it back.',
      impact:
        '{name} avoids reading, works at a third of the class\'s pace on paper, and has begun to say "I am thick".',
      tried:
        'Precision teaching four times a week (9 to 22 of 40 words), phonics catch-up four times a week, typing three times. All delivered more than 85% of planned sessions.',
      outcome: 'Clear advice on method and on what to drop, and words that {name} can use about {him}self.',
      advice:
        'Phonological processing and rapid naming are low; verbal reasoning is above average. The pattern is that of dyslexia. What school does is well chosen; it needs more repetition and fewer items.',
      recommendations: [
        'Five words at a time, to mastery, then mixed with old ones.',
        'Audio books for every class text.',
        'Extra time and a reader in tests, tried in class first as the normal way of working.',
        'Tell the story of dyslexia to {name} with the leaflet left in school.',
      ],
    },
  ],
};
