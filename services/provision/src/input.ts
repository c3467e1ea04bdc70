import { z } from 'zod';
import { id, isoDate, text } from '@hedgerow/service-kit';

/** A long text that may be left out: then empty. */
export const words = (max = 20_000) =>
  text({ max })
    .nullish()
    .transform((value) => value ?? '');

/** A long text that stays as it is when left out. */
export const wordsOrAsBefore = (max = 20_000) =>
  text({ max })
    .nullish()
    .transform((value) => value ?? undefined);

/** A short text that may be left out, or emptied: then null. Spaces are text, and stay. */
export const line = (max = 200) =>
  text({ max })
    .nullish()
    .transform((value) => (value === undefined || value === '' ? null : value));

/** A short text that stays when left out and is emptied by null or no text. */
export const lineOrAsBefore = (max = 200) =>
  text({ max })
    .nullish()
    .transform((value) => (value === '' ? null : value));

const showsNothing = (value: string | null | undefined): boolean =>
  value !== null && value !== undefined && value.trim() === '';
const noName = 'A name of nothing but spaces cannot be seen: write it, or leave this empty.';

/** A name that may be left out, or emptied: then null. Everybody is shown by it, so it is something that can be seen. */
export const nameOrNone = (max = 100) => line(max).refine((value) => !showsNothing(value), noName);

/** A name that stays when left out and is emptied by null or no text. */
export const nameOrAsBefore = (max = 100) => lineOrAsBefore(max).refine((value) => !showsNothing(value), noName);

/** A text that says something. */
export const said = (sentence: string, max = 20_000) =>
  text({ min: 1, max }).refine((value) => value.trim() !== '', sentence);

/** A day that may be left out. */
export const dayOrNone = () =>
  isoDate()
    .nullish()
    .transform((value) => value ?? null);

/** A day that stays when left out and is emptied by null. */
export const dayOrAsBefore = () => isoDate().nullish();

/** An identifier that may be left out. */
export const idOrNone = () =>
  id()
    .nullish()
    .transform((value) => value ?? null);

/** A whole number between two others, with a sentence for every other. */
export const count = (least: number, most: number, sentence: string) =>
  z.number(sentence).int(sentence).min(least, sentence).max(most, sentence);

/** A version that was seen, or 0 for what is not there yet. */
export const versionOrNew = () => z.number().int().min(0);
