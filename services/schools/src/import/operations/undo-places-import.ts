import { z } from 'zod';
import {
  checkVersion,
  decided,
  expectedVersion,
  found,
  id,
  idempotencyKey,
  operation,
  parseInput,
} from '@hedgerow/service-kit';
import { refuse } from '@hedgerow/rules';
import type { UndoImportInput } from '../../__generated__/resolvers.ts';
import { lockPlaceImport, setState, type PlaceImportRow } from '../place-import.queries.ts';
import { undoPlaces } from '../undo-places.queries.ts';
import { undoKnowledge } from '../undo-register.queries.ts';

const input = z.object({ idempotencyKey: idempotencyKey(), expectedVersion: expectedVersion(), id: id() });

/** Takes an import back: places that it made and nobody uses yet go, what it changed is as it was where nobody corrected it since. */
export const undoPlacesImport = operation(
  'undoPlacesImport',
  'places.import',
  async (op, given: UndoImportInput): Promise<PlaceImportRow> => {
    const { id: importId, expectedVersion: seen } = parseInput(input, given);
    const before = found(await lockPlaceImport(op.tx, importId));
    await op.authorize({ organisationId: before.organisationId });
    checkVersion(before, seen, { current: before.state, yours: 'UNDONE' });
    if (before.state !== 'CONFIRMED')
      decided(
        refuse(
          'import/not-confirmed',
          'This import was not taken in, or was taken back already: there is nothing to undo.',
        ),
      );
    const places = await undoPlaces(op.tx, before.organisationId, importId);
    const knowledge = await undoKnowledge(op.tx, before.organisationId, importId);
    const undone = {
      removed: places.removed + knowledge.removed,
      restored: places.restored + knowledge.restored,
      kept: places.kept,
    };
    await op.audit({
      action: 'places.undo',
      subjectType: 'place_import',
      subjectId: importId,
      detail: { organisationId: before.organisationId, ...undone },
    });
    return found(await setState(op.tx, importId, 'UNDONE', op.now.toString()));
  },
);
