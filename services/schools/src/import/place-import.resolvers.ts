import type { Resolvers } from '../__generated__/resolvers.ts';
import { confirmPlacesImport } from './operations/confirm-places-import.ts';
import { previewPlacesImport } from './operations/preview-places-import.ts';
import { undoPlacesImport } from './operations/undo-places-import.ts';
import { readPlacesImport, readPlacesImports } from './place-import.loaders.ts';

export const placeImportResolvers: Resolvers = {
  Query: { placesImport: (_root, { id }, ctx) => readPlacesImport(ctx, id) },
  Mutation: {
    previewPlacesImport: (_root, { input }, ctx) => previewPlacesImport(ctx, input),
    confirmPlacesImport: (_root, { input }, ctx) => confirmPlacesImport(ctx, input),
    undoPlacesImport: (_root, { input }, ctx) => undoPlacesImport(ctx, input),
  },
  Organisation: { placesImports: ({ id }, { first }, ctx) => readPlacesImports(ctx, id, first) },
  PlacesImport: { faults: ({ report }) => report },
};
