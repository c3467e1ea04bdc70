import { refuse, type Refusal } from '../refusal.ts';
import { isLegacyStatusCode, isNeedCode, isStatusCode, type StatusCode } from './codes.ts';

/** A need that stands: its type and its rank, 1 for the primary need, 2 for the secondary, null unranked. */
export interface OpenNeed {
  readonly code: string;
  readonly rank: number | null;
}

/**
 * Checks the status and the open needs of a child together: rules (a) to (e) of the census and the code sets.
 * @returns every fault found, in the order of the rules; empty when all is well.
 */
export function validateSen(status: string, needs: readonly OpenNeed[]): readonly Refusal[] {
  const unknown = [...unknownStatus(status), ...unknownNeeds(needs), ...impossibleRanks(needs)];
  return unknown.length > 0 || !isStatusCode(status) ? unknown : together(status, needs);
}

function unknownStatus(status: string): readonly Refusal[] {
  if (isStatusCode(status)) return [];
  if (isLegacyStatusCode(status))
    return [
      refuse(
        'sen/legacy-status',
        `${status} is a status of before 2014: it may stand in a history and cannot be recorded. Choose N, K or E.`,
      ),
    ];
  return [refuse('sen/unknown-status', 'A status is N, K or E.')];
}

function unknownNeeds(needs: readonly OpenNeed[]): readonly Refusal[] {
  return needs
    .filter(({ code }) => !isNeedCode(code))
    .map(({ code }) =>
      code === 'BESD'
        ? refuse(
            'sen/legacy-need',
            'BESD was removed in 2014 and has no one successor: look at the child and choose the type that fits now.',
          )
        : refuse('sen/unknown-need', 'That is no type of need of the census: choose one from the list.'),
    );
}

function impossibleRanks(needs: readonly OpenNeed[]): readonly Refusal[] {
  const isImpossible = needs.some(({ rank }) => rank !== null && (!Number.isInteger(rank) || rank < 1));
  return isImpossible
    ? [refuse('sen/impossible-rank', 'A rank is 1 for the primary need, 2 for the secondary, and so on.')]
    : [];
}

function together(status: StatusCode, needs: readonly OpenNeed[]): readonly Refusal[] {
  const codes = needs.map(({ code }) => code);
  const ranks = needs.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  const primaries = ranks.filter((rank) => rank === 1).length;
  const hasStatus = status === 'K' || status === 'E';
  const faults: [boolean, string, string][] = [
    [hasStatus && needs.length === 0, 'sen/no-need', 'SEN support and an EHC plan need at least one type of need.'],
    [hasStatus && needs.length > 0 && primaries === 0, 'sen/no-primary-need', 'Say which need is the primary one.'],
    [primaries > 1, 'sen/two-primary-needs', 'Only one need can be the primary one.'],
    [
      new Set(ranks.filter((rank) => rank > 1)).size !== ranks.filter((rank) => rank > 1).length,
      'sen/same-rank-twice',
      'Two needs have the same rank: number them one after the other.',
    ],
    [new Set(codes).size !== codes.length, 'sen/need-twice', 'The same type of need is there twice.'],
    [
      codes.includes('NSA') && status !== 'K',
      'sen/nsa-without-support',
      'NSA (no specialist assessment yet) goes only with SEN support.',
    ],
    [
      codes.includes('NSA') && codes.length > 1,
      'sen/nsa-with-other',
      'NSA (no specialist assessment yet) cannot stand beside another type of need.',
    ],
    [
      status === 'N' && needs.length > 0,
      'sen/need-without-status',
      'A child without special educational need has no open type of need: close it, or choose SEN support.',
    ],
  ];
  return faults.filter(([isFault]) => isFault).map(([, code, message]) => refuse(code, message));
}
