import { z } from 'zod';
import { isNeedCode, readNeedCode } from '@hedgerow/rules';

/** Types of need that a cycle addresses. */
export const needCodes = z
  .array(
    z
      .string()
      .max(20)
      .transform((code) => readNeedCode(code) ?? code)
      .refine(isNeedCode, 'That is no type of need of the census: choose one from the list.'),
  )
  .max(20, 'Name at most twenty needs.');
