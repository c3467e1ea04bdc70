import { z } from 'zod';
import { readNeedCode } from '@hedgerow/rules';
import { noTypeOfNeed } from '../plan/need-codes.ts';

/** Needs as a form gives them; codes in any case, ranks 1 to 20. */
export const wantedNeeds = z
  .array(
    z.object({
      code: z
        .string()
        .max(20, noTypeOfNeed)
        .transform((code) => readNeedCode(code) ?? code),
      rank: z
        .number()
        .int()
        .min(1, 'A rank is 1 for the primary need, 2 for the secondary, and so on.')
        .max(20, 'Rank at most twenty needs.')
        .nullish()
        .transform((rank) => rank ?? null),
    }),
  )
  .max(20, 'Record at most twenty needs.');
