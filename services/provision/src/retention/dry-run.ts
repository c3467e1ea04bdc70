import { createHash } from 'node:crypto';
import type { ReadTx } from '@hedgerow/db';
import { isOver, retentionDue, retentionRules, type IsoDate, type RetentionRule } from '@hedgerow/rules';
import { filesOf, type ChildFileRow } from './retention.queries.ts';

/** A file whose time is over, by which rule and since when. */
export interface FileOver extends ChildFileRow {
  readonly rule: string;
  readonly dueOn: IsoDate;
}

/** What a run would erase at a school on a day, and what would stay. */
export interface DryRun {
  readonly asOf: IsoDate;
  readonly digest: string;
  readonly rules: readonly RetentionRule[];
  readonly files: readonly FileOver[];
  readonly counts: readonly { readonly rule: string; readonly files: number }[];
  readonly kept: number;
}

/** Works out what the rules would erase at a school; nothing is erased. */
export async function dryRun(tx: ReadTx, schoolId: string, today: IsoDate): Promise<DryRun> {
  const leavers = (await filesOf(tx, schoolId, null)).filter(({ isRegistered }) => !isRegistered);
  const files = leavers.flatMap((file): FileOver[] => {
    const due = retentionDue(file, today);
    return due !== null && isOver(due, today) ? [{ ...file, rule: due.rule.id, dueOn: due.dueOn }] : [];
  });
  const going = goingIn(files);
  const byRule = Map.groupBy(going, ({ rule }) => rule);
  return {
    asOf: today,
    digest: digestOf(schoolId, going),
    rules: retentionRules,
    files,
    counts: [...byRule].map(([rule, those]) => ({ rule, files: those.length })),
    kept: leavers.length - going.length,
  };
}

/** Of the files whose time is over, those that nobody holds. */
export function goingIn(files: readonly FileOver[]): FileOver[] {
  return files.filter(({ isHeld }) => !isHeld);
}

/** Changes with any file that comes or goes, and with the rule that names it; not with the day alone. */
function digestOf(schoolId: string, going: readonly FileOver[]): string {
  const list = going.map(({ pupilId, rule, dueOn }) => `${pupilId} ${rule} ${dueOn}`).toSorted();
  return createHash('sha256')
    .update(JSON.stringify([schoolId, list]))
    .digest('hex');
}
