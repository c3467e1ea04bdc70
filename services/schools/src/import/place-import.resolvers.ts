import type { RegisterKind, Resolvers } from '../__generated__/resolvers.ts';
import { confirmPlacesImport } from './operations/confirm-places-import.ts';
import { previewPlacesImport } from './operations/preview-places-import.ts';
import { undoPlacesImport } from './operations/undo-places-import.ts';
import type { ImportedRegister } from './place-import.queries.ts';
import { readPlacesImport, readPlacesImports } from './place-import.loaders.ts';

/** The registers as the contract names them. */
const contractKinds: Readonly<Record<ImportedRegister, RegisterKind>> = {
  gias: 'GIAS',
  'gias-groups': 'GIAS_GROUPS',
  'gias-links': 'GIAS_LINKS',
  ofsted: 'OFSTED',
};

export const placeImportResolvers: Resolvers = {
  Query: { placesImport: (_root, { id }, ctx) => readPlacesImport(ctx, id) },
  Mutation: {
    previewPlacesImport: (_root, { input }, ctx) => previewPlacesImport(ctx, input),
    confirmPlacesImport: (_root, { input }, ctx) => confirmPlacesImport(ctx, input),
    undoPlacesImport: (_root, { input }, ctx) => undoPlacesImport(ctx, input),
  },
  Organisation: { placesImports: ({ id }, { first }, ctx) => readPlacesImports(ctx, id, first) },
  PlacesImport: {
    kind: ({ kind }) => (kind === null ? null : contractKinds[kind]),
    faults: ({ report }) => report,
  },
};
