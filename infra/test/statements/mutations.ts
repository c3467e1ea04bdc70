import type { Sql } from '@hedgerow/db';
import type { KnownMutation } from '../../access/operations/sample.ts';
import { ask, type Asking } from '../other-schools/asking.ts';
import { companions, wordsAt, wordsOn } from '../other-schools/words.ts';
import { realIds, versionsOf } from '../other-schools/records.ts';
import type { Reader } from './readers.ts';

/** How many records of a kind are tried before a mutation counts as one that this world's records do not allow. */
const records = 8;
/** What answers to no version, or to a record that is begun by the mutation, is asked with these. */
const versionsOfNone = [1, 0];

/** A mutation in words, about the reader's own records: the first of each kind, the second, and so on. */
export async function waysToAsk(
  seed: Sql,
  { field }: KnownMutation,
  { school, organisation }: Reader,
  today: string,
): Promise<readonly Asking[]> {
  const also = Object.entries(companions).flatMap(([name, ids]) => (name.startsWith(`${field.name}/`) ? ids : []));
  const named = field.places.filter(({ path, isRequired }) => {
    const key = path.at(-1) ?? '';
    return isRequired || key === 'schoolId' || key.startsWith('expected') || also.includes(key);
  });
  const found = await Promise.all(
    named.map(
      async ({ path }) =>
        [path.join('.'), await realIds(seed, field.name, path, school, organisation, records)] as const,
    ),
  );
  const idsOf = (index: number) =>
    new Map(
      found.flatMap(([place, ids]) => (ids.length === 0 ? [] : [[place, ids[index % ids.length] ?? ''] as const])),
    );
  const ways: Asking[] = [];
  for (let index = 0; index < records; index += 1) {
    const ids = idsOf(index);
    for (const expectedVersion of [...(await versionsOf(seed, [...ids.values()])), ...versionsOfNone]) {
      const words = { ...wordsOn(today), ...wordsAt[`${field.name}/input.schoolId`], expectedVersion };
      ways.push(ask(field, ids, words, { Mutation: '{ … }' }));
    }
  }
  return ways;
}

/** Mutations that need more than the usual records of this world, and what. Their own tests ask them. */
export const notAsked: Readonly<Record<string, string>> = {
  acceptReferral: 'a referral at a stage that few of this world are at, with the version that it then has',
  acknowledgeReferral: 'a referral at a stage that few of this world are at, with the version that it then has',
  editReferral: 'a referral at a stage that few of this world are at, with the version that it then has',
  rejectReferral: 'a referral at a stage that few of this world are at, with the version that it then has',
  sendReferral: 'a referral at a stage that few of this world are at, with the version that it then has',
  startWaiting: 'a referral at a stage that few of this world are at, with the version that it then has',
  editAppointment: 'a referral at a stage that few of this world are at, with the version that it then has',
  decideRefusal: 'a refusal of a referral at the version that it then has',
  endOtherGround: 'a referral at a stage that few of this world are at, with the version that it then has',
  turnAdviceIntoProvision: 'a referral at a stage that few of this world are at, with the version that it then has',
  changeStatus: 'names what stands about the child today, which its list of ids does not',
  setNeeds: 'names what stands about the child today, which its list of ids does not',
  confirmPlacesImport: 'a file that was uploaded, or an import that can be confirmed or taken back',
  confirmRollImport: 'a file that was uploaded, or an import that can be confirmed or taken back',
  previewPlacesImport: 'a file that was uploaded, or an import that can be confirmed or taken back',
  previewRollImport: 'a file that was uploaded, or an import that can be confirmed or taken back',
  undoPlacesImport: 'a file that was uploaded, or an import that can be confirmed or taken back',
  undoRollImport: 'a file that was uploaded, or an import that can be confirmed or taken back',
  correctObservation: 'its writer alone',
  disablePerson: 'somebody else who can sign in, and whom the reader outranks',
  enablePerson: 'somebody else who can sign in, and whom the reader outranks',
  resetSecondFactor: 'somebody else who can sign in, and whom the reader outranks',
  joinOrganisation: 'a place that is not yet in the organisation',
  openCycle: 'a plan whose last cycle is reviewed',
  openWithReason: 'a child whom the reader does not reach already',
  recordAttendance: 'a booking of a day of training that is over',
  recordEhcStep: 'a request at a step that is next',
  runRetention: 'the digest of a list that was looked at',
};
