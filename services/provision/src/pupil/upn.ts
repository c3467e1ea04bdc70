import { z } from 'zod';
import { checkUpn, tidyUpn } from '@hedgerow/rules';

const upn = z
  .string()
  .max(40, 'This is not a unique pupil number: a UPN has 13 characters.')
  .transform(tidyUpn)
  .superRefine((value, context) => {
    const check = checkUpn(value);
    if (!check.isValid)
      context.addIssue({ code: 'custom', message: `This is not a unique pupil number: ${check.why}.` });
  });

const isEmpty = (value: unknown): boolean => value === '';

/** A unique pupil number that may be left out. */
export const upnOrNone = z
  .preprocess((value) => (isEmpty(value) ? null : value), upn.nullish())
  .transform((value) => value ?? null);

/** A unique pupil number that stays as it is when left out, and goes when null or empty. */
export const upnOrAsBefore = z.preprocess((value) => (isEmpty(value) ? null : value), upn.nullish());
