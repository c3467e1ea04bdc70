import type { Sql } from '@hedgerow/db';
import type { Ids } from '../../test/other-schools/asking.ts';
import { askers, type Asker } from '../sql/ask.ts';
import type { World } from '../world/world.ts';
import { mutationPermissions, type Requirement } from './mutation-permissions.ts';
import { idsAt, mutationsOf, type KnownMutation } from './sample.ts';
import { targetOf, type RowsById, type Target } from './target.ts';

/** Somebody of every role, a right that has ended, and nobody's right. */
const names = [
  'senco of ashcombe',
  'senco of ashcombe and brindle',
  'head of ashcombe',
  'manager of dunmere',
  'teacher of ashcombe',
  'assistant of ashcombe',
  'governor of ashcombe',
  'inclusion manager of the trust',
  'area senco of the trust',
  'administrator of the trust',
  'professional of therapy',
  'professional of council',
  'parent of anna',
  'anna herself',
  'senco until yesterday',
  'somebody without a right',
];
/** Who is asked in to every mutation. */
export const writers: readonly Asker[] = askers.filter(({ name }) => names.includes(name));

/** A child within everybody's reach, one of the same school beyond the reach of class, group and agreement, a stranger. */
const anna = targetOf('anna', 'ashcombe');
const arthur = targetOf('arthur', 'ashcombe');
/** Whose school is another one: the second where the first has no such record. */
const strangers = [targetOf('clara', 'corrie'), targetOf('billy', 'brindle')];

/** One mutation, and what it needs; asked in a second round where an id that is not required is named. */
export interface Round {
  /** `grantRole/organisationId`. */
  readonly name: string;
  readonly mutation: KnownMutation;
  readonly optional: string | undefined;
  readonly needs: readonly Requirement[];
}

/** A round for every way of asking every mutation. */
export const rounds: readonly Round[] = mutationsOf().flatMap((mutation) =>
  [...mutationPermissions]
    .filter(([name]) => name.split('/')[0] === mutation.name)
    .map(([name, needs]) => ({ name, mutation, optional: name.split('/')[1], needs })),
);

/** What a mutation is asked about: whose, and the ids that it names. */
export interface Sample {
  readonly target: Target;
  readonly ids: Ids;
}

/** A mutation's records of the own school and of another. */
export async function samplesOf(
  admin: Sql,
  world: World,
  byId: RowsById,
  { mutation, optional, needs }: Round,
): Promise<readonly Sample[]> {
  const sample = async (targets: readonly Target[]) => {
    for (const target of targets) {
      const ids = await idsAt(admin, world, byId, mutation, target, optional);
      if (ids !== null) return { target, ids };
    }
    throw new Error(
      `${mutation.name}: ${targets.map(({ name }) => name).join(' and ')} have no record to ask for. Choose one in infra/access/operations/sample.ts.`,
    );
  };
  const isAboutChild = needs.some(({ over }) => over === 'child');
  const own = isAboutChild ? [await sample([anna]), await sample([arthur])] : [await sample([anna])];
  return [...own, await sample(strangers)];
}

/** What a mutation names of the own school, each of its ids in turn replaced by one of another school. */
export async function mixedSamples(
  admin: Sql,
  world: World,
  byId: RowsById,
  round: Round,
): Promise<readonly (Sample & { readonly place: string })[]> {
  const { mutation, optional, needs } = round;
  const [own] = await samplesOf(admin, world, byId, round);
  if (own === undefined || needs.length === 0) return [];
  const found: (Sample & { readonly place: string })[] = [];
  for (const { path, isRequired } of mutation.field.places) {
    const place = path.join('.');
    const named = isRequired || own.ids.has(place) ? optional : path.at(-1);
    for (const target of strangers) {
      const id = (await idsAt(admin, world, byId, mutation, target, named))?.get(place);
      if (id === undefined) continue;
      // Alone it would be the other school's own record, which is asked for elsewhere.
      const ids = new Map([...own.ids, [place, id]]);
      if (ids.size > 1 && own.ids.get(place) !== id) found.push({ target, ids, place });
      break;
    }
  }
  return found;
}
