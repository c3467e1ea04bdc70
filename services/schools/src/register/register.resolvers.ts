import type { Resolvers } from '../__generated__/resolvers.ts';

export const registerResolvers: Resolvers = {
  School: {
    formerUrns: ({ id }, _args, ctx) => ctx.loaders.formerUrnsBySchool.load(id),
    registerLinks: ({ id }, _args, ctx) => ctx.loaders.registerLinksBySchool.load(id),
    registerTrust: ({ id }, _args, ctx) => ctx.loaders.registerTrustBySchool.load(id),
  },
};
