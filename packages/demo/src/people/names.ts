import type { Dice } from '../chance/dice.ts';

export type Sex = 'F' | 'M';

/** A family as one household carries it: a family name and the given names that go with it. */
interface NameStock {
  readonly families: readonly string[];
  readonly girls: readonly string[];
  readonly boys: readonly string[];
  readonly women: readonly string[];
  readonly men: readonly string[];
  /** What is spoken at home besides English, where that is common. */
  readonly language?: string;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

const english: NameStock = {
  families:
    words(`Aldous Ambler Askew Attwood Bainbridge Barraclough Beckwith Birkett Blenkin Boothroyd Bramley Brocklebank Burnip Capstick Chaffey Clegg Coatsworth Coulthard
    Cragg Crosland Dalby Dawnay Dobbs Dunnock Eastwood Eddleston Elwick Fairburn Fawcett Featherby Fenwick Firth Foxcroft Garbutt Gaskarth Gilpin Goodall Greaves Haigh
    Harker Hebden Heptonstall Hesketh Hird Holroyd Horner Ibbotson Illingworth Jagger Jowett Kearton Kitching Lambert Langstaff Lister Longbottom Lumley Marwood Metcalfe
    Midgley Mudd Naylor Nettleton Nutbrown Oakden Oldroyd Outhwaite Peacock Pickles Pounder Preston Raistrick Rawnsley Redmayne Ridsdale Rowntree Rushworth Sedgwick Shackleton
    Sidgwick Skelton Snowden Spink Stockdale Suttill Swales Tattersall Teasdale Thackray Thistlethwaite Umpleby Varley Wadsworth Wainwright Waterhouse Wharton Whitaker
    Wigglesworth Wilberfoss Woodhead Wrathall Yewdall`),
  girls:
    words(`Ada Alice Amelia Annie Ava Beatrice Bella Bonnie Clara Connie Daisy Darcey Edie Eliza Elsie Emilia Esme Etta Eva Evelyn Faith Florence Freya Georgia Grace Gracie Hallie
    Hattie Heidi Hettie Imogen Iris Isla Ivy Jessie Lacey Lily Lottie Lyra Mabel Maggie Maisie Martha Matilda Mila Millie Molly Nancy Nell Olive Olivia Orla Pearl Penny Phoebe Poppy
    Robyn Rosa Rose Rosie Ruby Sadie Scarlett Sienna Skye Summer Tess Thea Tilly Violet Willow Wren`),
  boys: words(`Albie Alfie Archie Arlo Arthur Bertie Billy Bobby Caleb Callum Charlie Chester Dexter Dougie Edward Eli Elliot Ernie Ethan Ezra Felix Finley Frank Freddie George Gus
    Harley Harrison Harry Harvey Henry Herbie Hugo Jack Jacob Jasper Jenson Joey Jude Kit Leo Lewis Logan Louie Luca Max Miles Monty Noah Oakley Ollie Oscar Otis Ozzy Percy Ralph Reggie
    Reuben Riley Robin Ronnie Rory Rowan Rufus Sam Sidney Sonny Stanley Teddy Theo Toby Tom Tommy Vinnie Wilf Zac`),
  women: words(
    'Alison Amy Angela Becky Carol Caroline Charlotte Claire Debbie Donna Emma Frances Gemma Hannah Heather Helen Jane Jenny Joanne Julie Karen Kate Kerry Laura Linda Lisa Louise Lucy Lynne Maggie Natalie Nicola Rachel Rebecca Ruth Sally Sarah Sharon Sophie Stacey Steph Sue Tracey Vicky Wendy Zoe',
  ),
  men: words(
    'Adam Alan Andy Ben Chris Craig Dan Darren Dave Gareth Gary Gavin Graham Ian Jamie Jason Joe John Jonny Lee Liam Luke Mark Martin Matt Mick Neil Nick Paul Pete Phil Rich Rob Ryan Scott Shaun Simon Steve Stuart Tim Tony Will',
  ),
};

const others: readonly (readonly [NameStock, number])[] = [
  [
    {
      families: words('Kowalczyk Nowicki Zielinska Wojcik Lewandowski Mazurek'),
      girls: words('Zofia Maja Lena Hanna Oliwia'),
      boys: words('Jakub Filip Antoni Szymon Kacper'),
      women: words('Agnieszka Magda Monika Ewa'),
      men: words('Piotr Marcin Tomasz Pawel'),
      language: 'Polish',
    },
    5,
  ],
  [
    {
      families: words('Hussain Mahmood Akhtar Rafiq Siddiqui Malik Chaudhry'),
      girls: words('Aisha Maryam Zara Inaya Safa'),
      boys: words('Ibrahim Yusuf Zayn Haris Musa'),
      women: words('Saima Nadia Farah Rukhsana'),
      men: words('Imran Asif Tariq Kashif'),
      language: 'Urdu',
    },
    5,
  ],
  [
    {
      families: words('Patel Desai Sharma Kulkarni Nair Menon Iyer'),
      girls: words('Anaya Diya Meera Isha Kavya'),
      boys: words('Arjun Rohan Vihaan Aarav Kiran'),
      women: words('Priya Sunita Anjali Deepa'),
      men: words('Sanjay Vikram Rahul Anand'),
      language: 'Gujarati',
    },
    4,
  ],
  [
    {
      families: words('Adeyemi Okafor Ogunleye Eze Mensah Boateng Owusu Chikwanha'),
      girls: words('Temi Adaeze Ama Zola Ife'),
      boys: words('Tobi Kofi Chidi Kwame Dayo'),
      women: words('Folake Ngozi Abena Grace'),
      men: words('Emeka Yaw Tunde Samuel'),
      language: 'Yoruba',
    },
    4,
  ],
  [
    {
      families: words('Popescu Ionescu Dumitru Stan'),
      girls: words('Ioana Elena Daria'),
      boys: words('Andrei Matei Luca'),
      women: words('Mihaela Andreea'),
      men: words('Florin Mihai'),
      language: 'Romanian',
    },
    3,
  ],
  [
    {
      families: words('Kovalenko Shevchuk Bondar Tkachenko'),
      girls: words('Sofiia Anastasiia Polina'),
      boys: words('Danylo Maksym Artem'),
      women: words('Olena Iryna'),
      men: words('Andriy Oleh'),
      language: 'Ukrainian',
    },
    2,
  ],
  [
    {
      families: words('Chan Wong Lau Cheung'),
      girls: words('Chloe Hailey Mei'),
      boys: words('Jayden Hin Ethan'),
      women: words('Wai-Yee Karen'),
      men: words('Ka-Ho Kelvin'),
      language: 'Cantonese',
    },
    2,
  ],
  [
    {
      families: words('Kelly Byrne Gallagher Nolan MacLeod Fraser Pritchard Bowen'),
      girls: words('Niamh Aoife Eilidh Cerys'),
      boys: words('Cillian Ruairi Fergus Macsen'),
      women: words('Siobhan Mairead Catrin'),
      men: words('Declan Brendan Euan Gethin'),
    },
    6,
  ],
  [
    {
      families: words('Campbell Clarke Francis Grant Powell'),
      girls: words('Amara Tianna Kaia'),
      boys: words('Malachi Isaiah Kai'),
      women: words('Marcia Simone'),
      men: words('Leroy Marlon'),
    },
    2,
  ],
];

/** A family name with what goes with it. */
export interface Household {
  readonly familyName: string;
  readonly language: string | null;
  child(dice: Dice, sex: Sex): string;
  parent(dice: Dice, sex: Sex): string;
}

/** A household of a village (nine in ten English-speaking) or of a town. */
export function household(dice: Dice, isTown = false): Household {
  const stock = dice.chance(isTown ? 0.7 : 0.9) ? english : dice.weighted(others);
  const familyName = dice.pick(stock.families);
  return {
    familyName,
    language: stock.language !== undefined && dice.chance(0.6) ? stock.language : null,
    child: (own, sex) => own.pick(sex === 'F' ? stock.girls : stock.boys),
    parent: (own, sex) => own.pick(sex === 'F' ? stock.women : stock.men),
  };
}

/** A member of staff; most who work in primary schools and nurseries are women. */
export function adultName(dice: Dice): { givenName: string; familyName: string } {
  const stock = dice.chance(0.88) ? english : dice.weighted(others);
  return { givenName: dice.pick(dice.chance(0.83) ? stock.women : stock.men), familyName: dice.pick(stock.families) };
}
