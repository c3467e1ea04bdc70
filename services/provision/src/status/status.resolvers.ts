import { broadAreas, needLabel, needTypes, statusLabel } from '@hedgerow/rules';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { byName, schoolOf } from '../by-name.ts';
import { changeStatus } from './operations/change-status.ts';
import { setNeeds } from './operations/set-needs.ts';

const areaOf = (code: string): string | null => {
  const area = needTypes.find((type) => type.code === code)?.area ?? null;
  return area === null ? null : broadAreas[area];
};

export const statusResolvers: Resolvers = {
  Query: { needTypes: () => needTypes.map(({ code, label }) => ({ code, label, area: areaOf(code) })) },
  Mutation: {
    changeStatus: (_, { input }, ctx) => changeStatus(ctx, input),
    setNeeds: (_, { input }, ctx) => setNeeds(ctx, input),
  },
  SenStatus: {
    label: ({ code }) => statusLabel(code),
    since: ({ startsOn }) => startsOn,
    until: ({ endsOn }) => endsOn,
    recordedAt: schoolOf,
    byName,
  },
  Need: {
    label: ({ code }) => needLabel(code),
    area: ({ code }) => areaOf(code),
    since: ({ startsOn }) => startsOn,
    until: ({ endsOn }) => endsOn,
  },
};
