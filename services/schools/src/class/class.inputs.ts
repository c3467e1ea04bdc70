import { z } from 'zod';
import { AppError } from '@hedgerow/errors';
import { wholeNumber } from '../inputs.ts';

/** National curriculum years of a class: -2 and -1 nursery, 0 Reception, 1 to 14; in order, each once. */
export const yearGroups = z
  .array(wholeNumber(-2, 14))
  .min(1, 'Name at least one year group.')
  .transform((years) => [...new Set(years)].toSorted((a, b) => a - b));

/** Two classes of one year may not share a name: people would put a child into the wrong one. */
export const nameTaken = (): AppError =>
  new AppError('bad-input', { details: { fields: { name: 'This school has a class of this name in this year.' } } });
