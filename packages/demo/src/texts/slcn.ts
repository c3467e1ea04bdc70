import type { NeedTexts } from './need-texts.ts';

/** Speech, language and communication needs. */
export const slcn: NeedTexts = {
  concern: [
    '{name} often looks to other children before doing what was asked. One step is fine; with two {he} does the last one only. Hearing was checked in the spring and is clear.',
    'Outside the family few people understand {name} the first time. {He} has begun to shrug and say "never mind".',
    'In class talk {name} says single words where others say sentences. In play, with one friend, {he} says more. Mum says it is the same at home.',
  ],
  summary: [
    'Help {name} to follow what is said in class and to be understood by people outside the family.',
    'Widen the words {name} understands and uses, first in topics {he} knows, then in new ones.',
  ],
  analysis: [
    'Screening puts understanding of spoken language about eighteen months behind age, with sounds close to age. {name} copes with routines because {he} knows them, so the difficulty shows in new topics and in stories.',
    'Speech is the barrier to being understood, not to thinking: on picture tasks {name} is at age. Back sounds are made at the front, and endings are lost in longer words.',
    'Words are learned slowly and lost again over a holiday. {name} does well when a word comes with an object, a sign and a sentence of {his} own.',
  ],
  strengths: [
    'Warm and funny, and a loyal friend.',
    'Remembers routes, pictures and who sat where.',
    'Keeps trying when the listener has time.',
  ],
  outcomes: [
    {
      text: '{name} follows an instruction with two parts the first time it is given.',
      measure: '{n} of 10 instructions',
      start: 2,
      step: 2,
      most: 10,
    },
    {
      text: '{name} uses the new topic words in a sentence of {his} own.',
      measure: '{n} of 12 words',
      start: 1,
      step: 3,
      most: 12,
    },
    {
      text: '{name} answers a why or how question about a story with more than one word.',
      measure: '{n} of 10 questions',
      start: 1,
      step: 2,
      most: 10,
    },
    {
      text: '{name} says k and g at the beginning of words in talk with an adult.',
      measure: '{n} of 20 words',
      start: 3,
      step: 5,
      most: 20,
    },
    {
      text: '{name} asks for help or for a word again when {he} has not understood.',
      measure: '{n} times in a week',
      start: 0,
      step: 2,
      most: 8,
    },
  ],
  lines: [
    {
      what: 'Word group: six topic words taught with object, sign and sentence before the lesson that needs them',
      group: [2, 4],
      minutes: 20,
      times: 3,
      weeks: 10,
      competence: 'WELLCOMM',
    },
    {
      what: "Sound practice from the therapist's programme",
      group: [1, 1],
      minutes: 10,
      times: 4,
      weeks: 10,
      competence: 'SALT_PROGRAMME',
    },
    { what: 'Early language group (NELI)', group: [3, 6], minutes: 30, times: 3, weeks: 10, competence: 'NELI' },
    {
      what: 'Colourful semantics: building sentences about pictures, then about own writing',
      group: [2, 4],
      minutes: 20,
      times: 3,
      weeks: 10,
      competence: 'COLOURFUL_SEMANTICS',
    },
  ],
  strategies: [
    'Say {his} name first, then one thing at a time. Wait ten seconds before saying it again in the same words.',
    'Show it: object, picture or sign with every new word. Word mat on the table, the same one at home.',
    'Let {him} know the question before the talk begins. Repeat back what {he} said, right, without asking for it again.',
  ],
  matters: [
    '{interest}. Sitting near the front, next to a friend. Being listened to until {he} has finished.',
    'My family, {interest}, and telling jokes that people get.',
  ],
  helps: [
    'Short sentences and time. Show me as well as tell me. Ask me what I have to do, so I can say it back.',
    'New words before the lesson. A picture list of what comes next. People who look at me when I talk.',
  ],
  avoid: [
    'Do not finish my sentences. Do not ask me first when everyone is looking. Long explanations lose me.',
    'Please do not say "listen properly": I am. Not too many questions one after the other.',
  ],
  observations: [
    'Carpet time, ten minutes: {name} watched the others and was half a step behind. After I showed {him} the picture list {he} did all three steps alone.',
    'Told the whole table about {interest}: four sentences, two of them joined with "because". First time this term.',
    'Gave up on the word "volcano" after two tries. With the beat clapped {he} got it, and used it at lunch.',
    'Asked "what does that mean?" in maths without being prompted. Told {him} how good that was.',
    'New supply teacher: {name} said nothing all morning. The profile was on the desk; next time read it aloud at the door.',
  ],
  pupilView: [
    'I like word group. I know tricky words before other people now.',
    'It is easier when there is a picture. I do not like talking when it is loud.',
    'I can say my name so people know it. I want to do the play.',
  ],
  referrals: [
    {
      service: 'SPEECH_AND_LANGUAGE_THERAPY',
      reason:
        '{name} is understood by family and by us with context, and by few others. After two reviewed cycles of sound practice and word group, progress with words is steady and with sounds very small.',
      impact:
        '{He} speaks less in class than in the autumn, gives up when not understood, and spelling shows the same sound errors. Two friendships have cooled.',
      tried:
        'Two cycles, ten weeks each: word group three times twenty minutes (from 1 to 7 of 12 words), sound practice four times ten minutes (from 3 to 6 of 20 words). Visual lists in class all day. Hearing checked and clear.',
      outcome: 'To know which sounds to work on, in which order, and a programme that {adult} can deliver in school.',
      advice:
        'Seen in school for one hour. Understanding is within the lower end of the range for age with repetition allowed. Speech: consistent fronting of back sounds and loss of final consonants, typical of a phonological delay. {name} can make k and g on request, so the work is on hearing and using the difference.',
      recommendations: [
        'Ten minutes of minimal-pair listening and saying, four times a week, with the sound cards that were left in school.',
        'All adults give the right form back once, without asking {name} to repeat.',
        'Spelling lists to follow the sounds that are being worked on.',
        'Review by the therapist in one term, in school.',
      ],
    },
    {
      service: 'COMMUNITY_PAEDIATRICS',
      reason:
        'Language and attention are both well behind and have not moved as we hoped. Parents and school would like to know whether there is more behind it.',
      impact:
        '{name} manages about twenty minutes of a taught hour. Reading has stayed on the same band for two terms.',
      tried:
        'Two cycles of early language group and of visual structure in class. Attention improved with an adult beside {him}, from four to nine minutes; alone it did not.',
      outcome: 'A medical opinion, and advice on what else to look at.',
      advice:
        'Growth, hearing and vision are normal. The picture fits a developmental language disorder with attention within the range for language level. No medicine is suggested. Sleep is short and worth working on.',
      recommendations: [
        'Continue the language group; the gain is real though slow.',
        'School nurse to support the family with sleep.',
        'Short tasks with a clear end, and movement between them.',
      ],
    },
  ],
};
