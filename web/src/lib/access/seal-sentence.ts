import { moment } from '#lib/dates/moments.ts';
import { counted, sentenceCase } from '#lib/dates/day-words.ts';

/** How the seal of a place's audit stands. */
export interface Seal {
  readonly sealedUpTo: string | null;
  readonly waiting: number;
  readonly checkedAt: string | null;
  readonly isWhole: boolean | null;
}

/** One plain sentence or two: up to when it is sealed, and whether it was whole when it was last checked. */
export function sealSentence({ sealedUpTo, waiting, checkedAt, isWhole }: Seal): string {
  if (isWhole === false && checkedAt !== null) {
    return `Checked ${moment(checkedAt)}: this record is not as it was written. Tell whoever runs Hedgerow for you at once; “npm run audit -- verify” names the entry.`;
  }
  if (sealedUpTo === null) return 'Nothing is sealed yet; new entries are sealed within a minute.';
  const rest = waiting === 0 ? '' : ` ${sentenceCase(counted(waiting, 'entry waits', 'entries wait'))} for the seal.`;
  return checkedAt === null
    ? `Sealed up to ${moment(sealedUpTo)}, not checked yet.${rest}`
    : `Sealed up to ${moment(sealedUpTo)}; whole when it was checked ${moment(checkedAt)}.${rest}`;
}
