import {
  changeStatus,
  addDays,
  isRefusal,
  refuse,
  validateSen,
  type IsoDate,
  type Refusal,
  type StatusCode,
} from '@hedgerow/rules';
import type { NeedRow, SenStatusRow } from '../db/pupil.table.ts';

/** A need as a form gives it. */
export interface WantedNeed {
  readonly code: string;
  readonly rank: number | null;
}

/** What becomes of the needs that stand: some end, some began the same day and are taken back, some begin. */
export interface NeedChanges {
  readonly close: readonly NeedRow[];
  readonly takeBack: readonly NeedRow[];
  readonly open: readonly WantedNeed[];
}

/** What becomes of a status: it ends the day before the new one begins, or one begun the same day is corrected. */
export interface StatusDecision {
  readonly close: { readonly row: SenStatusRow; readonly endsOn: IsoDate } | null;
  readonly correct: SenStatusRow | null;
  readonly needs: NeedChanges;
}

/**
 * The needs that stand from a day on. One that stays as it is stays untouched; every other ends the day before.
 *
 * @param open the needs that stand now
 */
export function needChanges(
  open: readonly NeedRow[],
  wanted: readonly WantedNeed[],
  since: IsoDate,
): NeedChanges | Refusal {
  const stays = (row: NeedRow): boolean => wanted.some(({ code, rank }) => code === row.code && rank === row.rank);
  const leaving = open.filter((row) => !stays(row));
  const later = leaving.find((row) => row.startsOn > since);
  if (later !== undefined)
    return refuse(
      'sen/change-before-need',
      `A need that stands began on ${later.startsOn}: a change is on that day or later.`,
    );
  return {
    close: leaving.filter((row) => row.startsOn < since),
    takeBack: leaving.filter((row) => row.startsOn === since),
    open: wanted.filter(({ code, rank }) => !open.some((row) => row.code === code && row.rank === rank)),
  };
}

/** Why a status cannot stand with its needs, rules (a) to (e) of statute 2.2: every fault in one refusal; null when it can. */
export function senFault(code: StatusCode, needs: readonly WantedNeed[]): Refusal | null {
  const faults = validateSen(code, needs);
  const [first] = faults;
  return first === undefined ? null : refuse(first.code, faults.map(({ message }) => message).join(' '));
}

/**
 * Changes status and needs together, so that no day lies between them on which the census would refuse the child.
 *
 * @param history every status of the child, any order
 * @param wanted the needs from that day on; undefined keeps those that stand, and N closes all
 */
export function decideStatus(
  history: readonly SenStatusRow[],
  openNeeds: readonly NeedRow[],
  change: { readonly code: StatusCode; readonly since: IsoDate; readonly needs: readonly WantedNeed[] | undefined },
  today: IsoDate,
): StatusDecision | Refusal {
  const { code, since } = change;
  if (since > today) return refuse('sen/change-in-future', 'A status begins today or earlier: record it on its day.');
  const standing = openNeeds.map(({ code: type, rank }) => ({ code: type, rank }));
  const wanted = code === 'N' ? [] : (change.needs ?? standing);
  const asked = code === 'N' ? (change.needs ?? []) : wanted;
  const fault = senFault(code, asked);
  if (fault !== null) return fault;
  const needs = needChanges(openNeeds, wanted, since);
  if (isRefusal(needs)) return needs;
  const open = history.find(({ endsOn }) => endsOn === null) ?? null;
  if (open !== null && open.startsOn === since && open.code !== code) return { close: null, correct: open, needs };
  const changed = changeStatus(
    history.map((row) => ({ code: row.code, since: row.startsOn, until: row.endsOn })),
    code,
    since,
  );
  if (isRefusal(changed)) return changed;
  return { close: open === null ? null : { row: open, endsOn: addDays(since, -1) }, correct: null, needs };
}

/** The day from which a child has had SEN support or a plan without a break; null for a child who has neither. */
export function supportedSince(history: readonly Pick<SenStatusRow, 'code' | 'startsOn' | 'endsOn'>[]): IsoDate | null {
  const newestFirst = history.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
  let since: IsoDate | null = null;
  for (const [index, row] of newestFirst.entries()) {
    if (row.code === 'N' || (index === 0 && row.endsOn !== null)) break;
    if (since !== null && (row.endsOn === null || addDays(row.endsOn, 1) !== since)) break;
    since = row.startsOn;
  }
  return since;
}
