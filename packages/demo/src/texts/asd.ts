import type { NeedTexts } from './need-texts.ts';

/** Autistic spectrum disorder. */
export const asd: NeedTexts = {
  concern: [
    '{name} plays beside the others and knows everything about {interest}. When the day changes {he} covers {his} ears and goes under the table.',
    'Assemblies end in tears. {name} eats three foods. Mum says it took an hour to leave the house after the clocks changed.',
  ],
  summary: [
    'Make the day readable for {name}, and build on {interest} for talk, learning and friends.',
    'Give {name} ways to say "too much" and to find calm before it is.',
  ],
  analysis: [
    "Noise and surprise use up most of {name}'s strength by eleven o'clock. With a timetable {he} can carry and a calm place, {he} stays in class for most of the morning. Learning is uneven: reading well above age, writing about feelings and guesses well below.",
    'Diagnosed last year. {name} takes words as they are, likes order, and finds it hard to begin. Group work fails where roles are not clear.',
  ],
  strengths: [
    'Knows more about {interest} than any of us.',
    'Honest, exact, and never forgets.',
    'Sees patterns that others miss.',
  ],
  outcomes: [
    {
      text: '{name} starts a task alone with {his} checklist within two minutes.',
      measure: '{n} of 10 tasks',
      start: 1,
      step: 2,
      most: 10,
    },
    {
      text: '{name} stays in class through the last lesson of the morning with one planned break.',
      measure: '{n} of 5 days',
      start: 1,
      step: 1,
      most: 5,
    },
    {
      text: '{name} takes turns in a game with one other child.',
      measure: '{n} turns without an adult',
      start: 2,
      step: 2,
      most: 12,
    },
    {
      text: '{name} shows "too loud" or "too much" on {his} strip before leaving.',
      measure: '{n} of 10 times',
      start: 0,
      step: 2,
      most: 9,
    },
  ],
  lines: [
    {
      what: 'Attention group with a bucket of things worth looking at',
      group: [2, 4],
      minutes: 20,
      times: 4,
      weeks: 12,
      competence: 'ATTENTION_AUTISM',
    },
    {
      what: 'Sensory circuit before lessons',
      group: [2, 6],
      minutes: 15,
      times: 5,
      weeks: 12,
      competence: 'SENSORY_CIRCUITS',
    },
    {
      what: 'Brick club: building together with roles',
      group: [3, 3],
      minutes: 40,
      times: 1,
      weeks: 10,
      competence: 'AUTISM_AWARENESS',
    },
    {
      what: 'Adult beside {name} for the start of tasks, stepping back by plan',
      group: [1, 1],
      minutes: 30,
      times: 10,
      weeks: 12,
      competence: 'AUTISM_AWARENESS',
    },
  ],
  strategies: [
    'Timetable on {his} table, changed with {him} and never behind {his} back. Work in the same tray, same order: what, how much, finished, what next.',
    'Ear defenders to hand. Leave for lunch two minutes before the bell. Say what will happen, and how it ends.',
    'Say what you mean: "pens down" and not "shall we stop?". Use {interest} as the way in, not as a prize to lose.',
  ],
  matters: [
    '{interest}. Things being in their places. Knowing when it ends.',
    'My timetable. Quiet. Talking about {interest} to somebody who wants to know.',
  ],
  helps: [
    'Tell me what, how much, and what comes after. Let me wear my ear defenders. Give me time to answer.',
    'My checklist. Sitting at the side with the wall behind me. One person talking.',
  ],
  avoid: [
    'Do not touch me without saying. Do not change my place without telling me. "In a minute" is not a time.',
    'Please do not make me look at your eyes. No shouting, even at somebody else.',
  ],
  observations: [
    'The hall was booked and PE was outside. Because it was on the timetable by nine, {name} went out with the class. Last month this was an hour under the coats.',
    'Wrote eleven lines on {interest} without stopping. Asked to write the ending {he} said "there is no ending, it goes on".',
    'Assembly: strip showed "too loud" at minute four. Left with me, came back for the song. First time back.',
    'Told Ellis how to build the crane, piece by piece, and waited each time. Eight turns.',
    'Wet play. {name} asked me for the quiet room before it began.',
  ],
  pupilView: [
    'I like it when I know. I want to have {interest} every day.',
    'The bell hurts. The ear defenders are good.',
    'Brick club is the best. I am the engineer.',
  ],
  referrals: [
    {
      service: 'AUTISM_OUTREACH',
      reason:
        "{name}'s days are settled, and every change of staff or room still costs half a morning. We would like help with planning for the next class.",
      impact: 'Six mornings lost in the last half-term. {name} is tired and eats little at school.',
      tried:
        'Two cycles: own timetable, sensory circuit daily, planned breaks. In class to the end of the morning on 3 of 5 days, from 1.',
      outcome: 'A plan for the move to the next class, and training for the two adults who will be there.',
      advice:
        'Observed for a morning and met with staff. The structure is right and consistent. The load is sound and uncertainty; both rise after eleven. A transition book and three visits should come before July.',
      recommendations: [
        'Transition book with photographs, made with {name}, home by June.',
        'Quiet work space for the last lesson of the morning.',
        'Training for {class} staff: Making Sense of Autism, two hours.',
        'Written rather than spoken instructions where possible.',
      ],
    },
    {
      service: 'EDUCATIONAL_PSYCHOLOGY',
      reason:
        'Reading is far above age and written work far below. We want to understand the gap and whether what we ask is right.',
      impact: '{name} refuses to write most days and says it is "wrong already".',
      tried:
        'Two cycles of adult support at the start, checklists, typing. Starting alone went from 1 to 5 of 10 tasks; length did not change.',
      outcome: 'A picture of {his} thinking and advice on writing.',
      advice:
        'Verbal reasoning and word reading are well above average; processing speed and planning are low average. Anxiety about being wrong is the main barrier. Typing and dictated first drafts separate ideas from handwriting.',
      recommendations: [
        'First drafts typed or dictated; handwriting practised apart.',
        'Show unfinished work by adults, with crossings-out.',
        'Agree the amount before beginning, and stop there.',
      ],
    },
  ],
};
