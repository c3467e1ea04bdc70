import type { IsoDate } from '@hedgerow/rules';
import { daysBetween } from './days.ts';
import type { Dice } from './dice.ts';

const EPOCH = '1970-01-01' as IsoDate;
const MILLISECONDS_OF_A_DAY = 86_400_000;
const HEX = '0123456789abcdef';

/** Makes identifiers for records of a day: UUIDv7 like the product's own, so that they sort by time, and the same for the same seed. */
export type NewIdOn = (day: IsoDate) => string;

/** Identifiers from a stream of chance. */
export function idsFrom(dice: Dice): NewIdOn {
  const startOf = new Map<IsoDate, number>();
  const hex = (length: number): string => {
    let text = '';
    while (text.length < length) text += HEX.charAt(Math.floor(dice.next() * 16));
    return text;
  };
  return (day) => {
    const start = startOf.get(day) ?? daysBetween(EPOCH, day) * MILLISECONDS_OF_A_DAY;
    startOf.set(day, start);
    const time = (start + Math.floor(dice.next() * MILLISECONDS_OF_A_DAY)).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${HEX.charAt(8 + Math.floor(dice.next() * 4))}${hex(3)}-${hex(12)}`;
  };
}
