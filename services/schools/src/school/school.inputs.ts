import { z } from 'zod';
import { optionalText } from '../inputs.ts';

/** Where a place is, line by line; lines left out are emptied. */
export const address = z.object({
  street: optionalText(),
  locality: optionalText(),
  town: optionalText(100),
  county: optionalText(100),
  postcode: optionalText(10),
});
