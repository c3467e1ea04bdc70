import { readNeedCode, type NeedCode } from './codes.ts';
import type { OpenNeed } from './validation.ts';

/** What the census takes of a child's needs: at most the first two ranks, and none that is unranked. */
export interface CensusNeed {
  readonly code: NeedCode;
  readonly rank: 1 | 2;
}

/** The needs that a census return takes, primary first. */
export function censusNeeds(needs: readonly OpenNeed[]): readonly CensusNeed[] {
  return ([1, 2] as const).flatMap((rank) => {
    const code = readNeedCode(needs.find((need) => need.rank === rank)?.code ?? '');
    return code === null ? [] : [{ code, rank }];
  });
}
