import type { Job } from './jobs.ts';

const secondsBetween = 30;

/** Erases this service's part of the files that a retention run of provision erased; `<service>.erase_parts` knows which. */
export function erasePartsJob<Loaders>(): Job<Loaders> {
  return {
    name: 'erase-parts',
    everySeconds: secondsBetween,
    drain: async (ctx) => {
      await ctx.write((tx) => tx.sql`select ${tx.sql(`${ctx.service}.erase_parts`)}()`);
    },
  };
}
