import { z } from 'zod';
import { refuse } from '@hedgerow/rules';
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
import type { UndoImportInput } from '../../__generated__/resolvers.ts';
import { undoRoll } from '../../roll/undo-roll.ts';
import { undoRegistrations } from '../undo-registrations.ts';
import { changesOf, lockRollImport, setState, type RollImportRow } from '../roll-import.queries.ts';

const input = z.object({ idempotencyKey: idempotencyKey(), expectedVersion: expectedVersion(), id: id() });

/** Takes an import back: children whom it made and nobody has written about go, what it changed is as it was where nobody changed it since. */
export const undoRollImport = operation(
  'undoRollImport',
  'roll.import',
  async (op, given: UndoImportInput): Promise<RollImportRow> => {
    const { id: importId, expectedVersion: seen } = parseInput(input, given);
    const before = found(await lockRollImport(op.tx, importId));
    const { schoolId } = before;
    await op.authorize({ schoolId });
    checkVersion(before, seen, { current: before.state, yours: 'UNDONE' });
    if (before.state !== 'CONFIRMED')
      decided(
        refuse(
          'import/not-confirmed',
          'This import was not taken in, or was taken back already: there is nothing to undo.',
        ),
      );
    const { removed, restored, kept } = await undoRoll(op.tx, schoolId, await changesOf(op.tx, importId));
    const registrations = await undoRegistrations(op.tx, importId, op.today);
    await op.audit({
      action: 'roll.undo',
      schoolId,
      subjectType: 'roll_import',
      subjectId: importId,
      detail: {
        removed: removed.length,
        restored: restored.length,
        kept: kept.length,
        registrations: registrations.restored,
        ended: registrations.ended,
      },
    });
    return found(await setState(op.tx, importId, 'UNDONE', op.now.toString()));
  },
);
