import type { z } from 'zod';

/** What a caller sends for a schema: its key is text, everything else is looked at by `parseInput`. */
export type InputOf<S extends z.ZodType> = z.input<S> & { readonly idempotencyKey: string };

/** The same for an action on a referral. */
export type ReferralInputOf<S extends z.ZodType> = InputOf<S> & { readonly referralId: string };
