import type { Resolvers } from '../__generated__/resolvers.ts';
import { confirmRollImport } from './operations/confirm-roll-import.ts';
import { previewRollImport } from './operations/preview-roll-import.ts';
import { undoRollImport } from './operations/undo-roll-import.ts';
import { rollFieldLabels, rollFields } from './roll-columns.ts';
import { readRollImport, readRollImports } from './roll-import.loaders.ts';

export const rollImportResolvers: Resolvers = {
  Query: { rollImport: (_, { id }, ctx) => readRollImport(ctx, id) },
  Mutation: {
    previewRollImport: (_, { input }, ctx) => previewRollImport(ctx, input),
    confirmRollImport: (_, { input }, ctx) => confirmRollImport(ctx, input),
    undoRollImport: (_, { input }, ctx) => undoRollImport(ctx, input),
  },
  School: { rollImports: ({ id }, { first }, ctx) => readRollImports(ctx, id, first) },
  RollImport: {
    columns: ({ mapping }) =>
      rollFields.map((field) => ({ field, label: rollFieldLabels[field], header: mapping[field] ?? null })),
    remarks: ({ report }) => report,
  },
};
