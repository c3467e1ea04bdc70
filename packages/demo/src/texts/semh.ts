import type { NeedTexts } from './need-texts.ts';

/** Social, emotional and mental health. */
export const semh: NeedTexts = {
  concern: [
    'Three times this week {name} left the room when the work changed. {He} comes back alone after about ten minutes and is sorry.',
    '{name} has stopped putting a hand up and asks to go to the toilet at the start of every writing lesson. Dad says there are tears on Sunday evenings.',
    'Since the summer {name} is quick to hit out at lunch, mostly in games with rules. In class {he} is quiet.',
  ],
  summary: [
    'Help {name} to notice when feelings rise, to ask for a break before they boil over, and to come back.',
    'Make mornings safe, so that {name} is in class and ready by the register.',
  ],
  analysis: [
    'A simple diary over three weeks shows that it happens at changes: end of play, a new task, a supply teacher. It almost never happens in the first hour or with {interest}. This reads as worry rather than defiance.',
    'Boxall profile: {name} gives and keeps trust slowly, and looks for an adult when unsure. Learning is close to age when {he} is calm.',
    '{name} knows the rules and can say them. In the moment the body is faster. What helped so far is being told what comes next, and an adult who stays calm and near.',
  ],
  strengths: [
    'Kind to younger children and to animals.',
    'Says sorry and means it.',
    'Works hard for people {he} trusts.',
  ],
  outcomes: [
    {
      text: '{name} shows the break card before leaving the room.',
      measure: '{n} of 10 times',
      start: 1,
      step: 2,
      most: 9,
    },
    {
      text: '{name} is back and working within ten minutes of a break.',
      measure: '{n} of 10 breaks',
      start: 3,
      step: 2,
      most: 10,
    },
    {
      text: '{name} comes into class with the others in the morning.',
      measure: '{n} of 10 mornings',
      start: 2,
      step: 2,
      most: 10,
    },
    {
      text: '{name} plays a game with rules to its end at lunch.',
      measure: '{n} of 5 days',
      start: 1,
      step: 1,
      most: 5,
    },
    {
      text: '{name} names a feeling and what to do about it when an adult asks.',
      measure: '{n} of 8 pictures and stories',
      start: 2,
      step: 2,
      most: 8,
    },
  ],
  lines: [
    {
      what: 'ELSA session: naming feelings, planning for the next change',
      group: [1, 1],
      minutes: 40,
      times: 1,
      weeks: 12,
      competence: 'ELSA',
    },
    { what: 'Drawing and talking', group: [1, 1], minutes: 30, times: 1, weeks: 12, competence: 'DRAWING_TALKING' },
    {
      what: 'Soft start: ten minutes with a known adult before the register',
      group: [1, 3],
      minutes: 10,
      times: 5,
      weeks: 12,
      competence: 'TRAUMA_INFORMED',
    },
    { what: 'Lunch games group', group: [3, 5], minutes: 20, times: 3, weeks: 10, competence: 'ELSA' },
  ],
  strategies: [
    'Warn of every change five minutes before, and again at one minute. Break card on the table; when it is shown, {he} goes, no questions.',
    'Meet {him} at the gate by name. Quiet corner with {interest}. Talk about it when calm, never in the moment.',
    'Give a job at the changes of the day. Praise quietly and for one exact thing. Same words from every adult: "I can see it is hard. I am here."',
  ],
  matters: [
    '{interest}, my dog, and knowing what is going to happen.',
    'Having one grown-up who knows. Being with my friends. {interest}.',
  ],
  helps: [
    'Tell me before things change. Let me have my break when I show the card. Stand next to me, not in front of me.',
    'A job to do. Starting with something I can do. Saying it only to me.',
  ],
  avoid: [
    'Do not shout across the room. Do not ask me why straight away. Please do not take away what I did well before.',
    'Do not talk about me when I can hear. No surprises, even nice ones.',
  ],
  observations: [
    'After play: {name} stood at the door, fists tight, then showed the card. Seven minutes in the corner and back to the maths without a word. Everyone noticed and nobody said so.',
    'Soft start with me: talked about {interest} all the time. Went into class in front of the others.',
    'Fire drill without warning. {name} ran to the fence. I walked beside {him}; it took twenty-five minutes. We must put drills on the list of changes.',
    'Lost at four square and said "good game". Then looked at me to see whether I had seen. I had.',
    'Monday: no breakfast and little sleep. Let {him} draw for the first half hour, then a whole page of writing.',
  ],
  pupilView: [
    'The card works. I do not like it when people look.',
    'I want to play football at lunch without getting sent in.',
    'I feel better in the mornings now because Miss is there.',
  ],
  referrals: [
    {
      service: 'CHILD_MENTAL_HEALTH',
      reason:
        'Worry now keeps {name} out of class for part of most days, and at home it delays sleep. It has grown over two terms in spite of weekly ELSA sessions.',
      impact:
        'About four hours of lessons missed in a week, no clubs, two friendships lost. {name} says {he} feels sick every morning.',
      tried:
        'Two reviewed cycles: ELSA weekly, soft start daily, break card, meeting with parents each half-term. Time out of class fell at first (from 5 to 3 hours a week) and has risen again.',
      outcome: 'An assessment of the worry, and advice for home and school on what to do in the mornings.',
      advice:
        "Assessment over two meetings with {name} and parents. Separation anxiety with physical signs; no risk was named. A course of eight sessions with the family is offered. School's present plan fits and should go on.",
      recommendations: [
        'Keep the soft start; lengthen the steps into class by one minute a week, agreed with {name}.',
        'Parents hand over at the gate, one goodbye, the same words each day.',
        'One named adult and a second for absences.',
      ],
    },
    {
      service: 'BEHAVIOUR_SUPPORT',
      reason: 'Hitting out at lunch has led to two suspensions of half a day. We want to change what comes before it.',
      impact: '{name} eats alone with an adult at present. Other parents have complained.',
      tried:
        'Lunch games group for ten weeks (1 to 3 of 5 days to the end), clear zones, talk-through after each event with comic strips.',
      outcome: 'Fresh eyes on the playground, and a plan that all lunch staff can follow.',
      advice:
        'Observed over two lunches. Events follow crowding and unclear endings of games. {name} responds well to a role. Staff use different words; one script would help.',
      recommendations: [
        'A role at lunch (equipment monitor) for the first twenty minutes.',
        'One script on a card for all lunch staff; training of one hour offered.',
        'Log on the attached sheet for three weeks, then review.',
      ],
    },
  ],
};
