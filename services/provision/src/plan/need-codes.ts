import { z } from 'zod';
import { isNeedCode, readNeedCode } from '@hedgerow/rules';

/** What somebody reads whose code is none of the census. */
export const noTypeOfNeed = 'That is no type of need of the census: choose one from the list.';

/** Types of need that a cycle addresses. */
export const needCodes = z
  .array(
    z
      .string()
      .max(20, noTypeOfNeed)
      .transform((code) => readNeedCode(code) ?? code)
      .refine(isNeedCode, noTypeOfNeed),
  )
  .max(20, 'Name at most twenty needs.');
