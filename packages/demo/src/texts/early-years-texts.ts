import type { Text } from './need-texts.ts';

/** What a progress check at age two says, by area. */
export const twoYearTexts: Readonly<Record<'social' | 'language' | 'physical', readonly Text[]>> = {
  social: [
    '{name} settles within minutes, plays beside others and brings toys to show. Says goodbye with a wave.',
    '{name} looks for {his} key person, then explores. Shares with a little help.',
    'Happy and curious. Waiting for a turn is still hard, as it should be at this age.',
  ],
  language: [
    'Joins two and three words: "more juice", "daddy gone work". Understands what we ask in daily routines.',
    'About thirty words, most of them clear to us. Points and leads us when words run out.',
    'Sings whole lines of songs. Sentences of four words are beginning.',
  ],
  physical: [
    'Runs, climbs and kicks a ball. Uses a spoon, drinks from an open cup.',
    'Steady on {his} feet, careful on steps. Likes sand, water and threading.',
    'Always on the move. Builds a tower of nine and knocks it down with joy.',
  ],
};

export const concernedLanguage: readonly Text[] = [
  'Fewer than ten words, and {he} does not turn when called from behind. Hearing test asked for; we use signs and short words now.',
  'No two-word phrases yet. Understands routines rather than words. Shared with parents, who see the same.',
];

export const nextSteps: readonly Text[] = [
  'Books every day, at home and here. Name what {he} looks at.',
  'Messy play with another child near. Words for feelings.',
  'Outdoors each day; bigger climbing. Potty when {he} shows interest.',
];

/** What goes with a child to Reception. */
export const handoverTexts: readonly Text[] = [
  '{name} needs pictures for what comes next and a calm start. Parents, {his} new teacher and the SENCo met here; profile and last review went with {him}.',
  'One visit to the classroom done, two to come. {name} talks best about {interest}.',
];
