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

/** A short text that may be left out, or emptied: then null. */
export const line = (max = 200) =>
  text({ max })
    .nullish()
    .transform((value) => (value === null || value === undefined || value.trim() === '' ? null : value));

/** A short text that stays when left out and is emptied by null or nothing but spaces. */
export const lineOrAsBefore = (max = 200) =>
  text({ max })
    .nullish()
    .transform((value) => (value === undefined ? undefined : value === null || value.trim() === '' ? null : value));

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
