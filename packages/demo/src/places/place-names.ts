/** Councils of the demo. Their codes are those of councils that were abolished, so that numbers are well formed and nobody's. */
export const councils = {
  northdale: { name: 'Northdale Council', code: '909', town: 'Northdale', hasEarlyOctober: false },
  wetherfen: { name: 'Wetherfen Council', code: '928', town: 'Wetherfen', hasEarlyOctober: true },
} as const;
export type CouncilKey = keyof typeof councils;

export const trustName = 'Wayfarer Learning Trust';
export const networkName = 'Northdale Early Years Network';

/** A place before it has people. */
export interface PlacePlan {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: 'SCHOOL' | 'SETTING' | 'CHILDMINDER';
  readonly phase: 'PRIMARY' | 'SECONDARY' | 'NOT_APPLICABLE';
  readonly council: CouncilKey;
  readonly isMaintained: boolean;
  readonly isInTrust: boolean;
  readonly isInNetwork: boolean;
  /** Children on roll. */
  readonly size: number;
  /** One of the six that share a SENCo: told in full. */
  readonly isVillage: boolean;
  /** Metres on the national grid. */
  readonly easting: number;
  readonly northing: number;
}

const village = (
  name: string,
  size: number,
  council: CouncilKey,
  isInTrust: boolean,
  easting: number,
  northing: number,
): PlacePlan => ({
  key: name.toLowerCase().replaceAll(' ', '-'),
  name: isInTrust ? `${name} Primary Academy` : `${name} Primary School`,
  shortName: name,
  kind: 'SCHOOL',
  phase: 'PRIMARY',
  council,
  isMaintained: !isInTrust,
  isInTrust,
  isInNetwork: false,
  size,
  isVillage: true,
  easting,
  northing,
});

/** The six village primaries: 420 children, two councils, three governing bodies of their own and one trust. */
export const villages: readonly PlacePlan[] = [
  village('Ashbeck', 42, 'northdale', true, 442_300, 478_900),
  village('Kettlewick', 54, 'northdale', false, 447_800, 481_200),
  village('Thornmarsh', 63, 'northdale', false, 451_100, 474_600),
  village('Sallowby', 71, 'northdale', true, 455_900, 479_400),
  village('Dunmere', 84, 'wetherfen', true, 460_200, 470_300),
  village('Cold Harrow', 106, 'wetherfen', false, 463_700, 476_800),
];

const trustPlaces =
  'Fernacre|Harlow Beck|Tarrowdale|Bramfold|Sedgeley Cross|Wickenby Lane|Hollin Royd|Otterwath|Garthside|Pellowmere|Rushmoor Edge|Quarry Fold|Windlestraw|Mossgill|Scarwood|Lintholme|Beckhythe|Yarnmoor'.split(
    '|',
  );
const trustSizes = [118, 96, 174, 205, 88, 231, 142, 67, 196, 103, 154, 212, 79, 131, 187, 92, 163, 110];

/** The trust's other twenty schools: with three of the villages it has 23. */
export const trustSchools: readonly PlacePlan[] = [
  ...trustPlaces.map((name, index): PlacePlan => ({
    ...village(
      name,
      trustSizes[index] ?? 120,
      index < 12 ? 'northdale' : 'wetherfen',
      true,
      438_000 + ((index * 3_700) % 31_000),
      462_000 + ((index * 5_300) % 29_000),
    ),
    isVillage: false,
  })),
  ...(['Cawdale', 'Hestwick'] as const).map((name, index): PlacePlan => ({
    ...village(
      name,
      index === 0 ? 410 : 365,
      index === 0 ? 'northdale' : 'wetherfen',
      true,
      449_000 + index * 9_000,
      472_500,
    ),
    name: `${name} Academy`,
    phase: 'SECONDARY',
    isVillage: false,
  })),
];

const nurseries =
  'Little Wrens Nursery|Puddle Lane Pre-school|Acorn Barn Nursery|The Hayloft Nursery|Tadpoles Pre-school|Dandelion Yard Nursery|Millrace Pre-school|Conker Cottage Nursery|Old Forge Pre-school|Rowan Steps Nursery|Fold Yard Pre-school|Swift Lane Nursery|Hopscotch Hill Pre-school|Kingcup Nursery|Stepping Beck Pre-school|Wheelbarrow Nursery|Bellwether Pre-school|Greenfinch Nursery|Catkin Court Nursery|Merrymeet Pre-school'.split(
    '|',
  );
const childminders =
  'Bev Calloway|Sanna Lindqvist|Tracey Umpleby|Ruksana Mirza|Jo Heptonstall|Carys Bowen|Denise Fairburn|Magda Zielinska|Lorna Raistrick|Abena Owusu|Kim Sidgwick'.split(
    '|',
  );

/** The network: 31 settings, each a controller of its own. */
export const settings: readonly PlacePlan[] = [
  ...nurseries.map((name, index): PlacePlan => ({
    ...village(
      name,
      18 + ((index * 7) % 27),
      'northdale',
      false,
      440_000 + ((index * 4_100) % 26_000),
      466_000 + ((index * 3_300) % 24_000),
    ),
    key: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
    name,
    shortName: name.replace(/ (Nursery|Pre-school)$/, ''),
    kind: 'SETTING',
    phase: 'NOT_APPLICABLE',
    isMaintained: false,
    isInNetwork: true,
    isVillage: false,
  })),
  ...childminders.map((name, index): PlacePlan => ({
    ...village(
      name,
      3 + (index % 4),
      'northdale',
      false,
      441_500 + ((index * 6_100) % 25_000),
      467_000 + ((index * 4_700) % 22_000),
    ),
    key: name.toLowerCase().replaceAll(' ', '-'),
    name: `${name}, childminder`,
    shortName: name,
    kind: 'CHILDMINDER',
    phase: 'NOT_APPLICABLE',
    isMaintained: false,
    isInNetwork: true,
    isVillage: false,
  })),
];
