import { addDays, needLabel, type IsoDate } from '@hedgerow/rules';
import { expiringWithinDays, isCurrent, type Award } from '../competence/competence.rules.ts';

/** How many pupils have one type of need; null where the number is too small to show to this viewer. */
export interface NeedCount {
  readonly code: string;
  readonly pupils: number | null;
}

/** A school as the gateway hands it over, with what the provision service knows of it where that was asked for. */
export interface SchoolWithNeeds {
  readonly id: string;
  readonly needProfile?: readonly NeedCount[] | null;
}

/** What a competence answers. */
export interface Answer {
  readonly id: string;
  readonly name: string;
  readonly needTypes: readonly string[];
  readonly isRetired: boolean;
}

/** An award of one person. */
export interface AwardOfPerson extends Award {
  readonly personId: string;
  readonly competenceId: string;
}

/** One type of need among a school's pupils, against what its staff are trained in. */
export interface Gap<C extends Answer = Answer> {
  readonly need: string;
  readonly pupils: number | null;
  /** Staff with a current competence that answers the need. */
  readonly trained: number;
  /** Of these, staff whose last such competence lapses within 90 days. */
  readonly expiring: number;
  readonly isGap: boolean;
  readonly sentence: string;
  /** What would answer the need. */
  readonly competences: readonly C[];
}

/** Waits for a specialist's assessment (CBDS need type): nobody can be trained for what is not known yet. */
const notAssessedYet = 'NSA';

/**
 * Sets a school's need profile against what its staff are trained in: one line for each type of need with pupils, the
 * gaps first, then what lapses, then by number of pupils.
 */
export function trainingGaps<C extends Answer>(
  profile: readonly NeedCount[],
  catalogue: readonly C[],
  awards: readonly AwardOfPerson[],
  today: IsoDate,
): Gap<C>[] {
  const current = awards.filter((award) => isCurrent(award, today));
  const soon = addDays(today, expiringWithinDays);
  const gaps = profile
    .filter((need) => need.pupils !== 0 && need.code !== notAssessedYet)
    .map((need) => gapOf(need, catalogue, current, soon));
  return gaps.toSorted(
    (a, b) =>
      Number(b.isGap) - Number(a.isGap) ||
      Number(b.expiring === b.trained) - Number(a.expiring === a.trained) ||
      (b.pupils ?? 1) - (a.pupils ?? 1) ||
      a.need.localeCompare(b.need),
  );
}

function gapOf<C extends Answer>(
  need: NeedCount,
  catalogue: readonly C[],
  current: readonly AwardOfPerson[],
  soon: IsoDate,
): Gap<C> {
  const answers = catalogue.filter((each) => each.needTypes.includes(need.code));
  const answering = new Set(answers.map((each) => each.id));
  const byPerson = Map.groupBy(
    current.filter((award) => answering.has(award.competenceId)),
    (award) => award.personId,
  );
  const trained = byPerson.size;
  const expiring = [...byPerson.values()].filter((held) =>
    held.every((award) => award.expiresOn !== null && award.expiresOn <= soon),
  ).length;
  // What is no longer recorded still counts where somebody holds it, and is not offered any more.
  const competences = answers.filter((each) => !each.isRetired);
  const found = { need: need.code, pupils: need.pupils, trained, expiring, isGap: trained === 0, competences };
  return { ...found, sentence: sentenceOf(found) };
}

function sentenceOf(gap: Omit<Gap, 'sentence'>): string {
  const who = `${pupilsOf(gap.pupils)} with ${inSentence(needLabel(gap.need))}`;
  if (gap.isGap) {
    const [first, second] = gap.competences;
    const remedy =
      first === undefined
        ? ''
        : ` ${first.name}${second === undefined ? '' : ` or ${second.name}`} would answer this need.`;
    return `${who}: no member of staff is trained.${remedy}`;
  }
  const staff =
    gap.trained === 1 ? '1 member of staff is trained' : `${String(gap.trained)} members of staff are trained`;
  if (gap.expiring === 0) return `${who}: ${staff}.`;
  if (gap.expiring === gap.trained)
    return `${who}: ${staff}, and ${gap.trained === 1 ? 'that' : 'all of it'} lapses within ${String(expiringWithinDays)} days.`;
  return `${who}: ${staff}; for ${String(gap.expiring)} it lapses within ${String(expiringWithinDays)} days.`;
}

function pupilsOf(pupils: number | null): string {
  if (pupils === null) return 'A few pupils';
  return pupils === 1 ? '1 pupil' : `${String(pupils)} pupils`;
}

/** A label inside a sentence begins small, unless it is a name: Down syndrome. */
function inSentence(label: string): string {
  return label.startsWith('Down') ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
