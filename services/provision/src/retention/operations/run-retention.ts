import { z } from 'zod';
import { onViolation } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import { id, idempotencyKey, operation, parseInput, requireFreshProof } from '@hedgerow/service-kit';
import type { RunRetentionInput } from '../../__generated__/resolvers.ts';
import { dryRun, goingIn } from '../dry-run.ts';
import { eraseFiles } from '../retention.queries.ts';

const answers = z.object({
  idempotencyKey: idempotencyKey(),
  schoolId: id(),
  digest: z.string().regex(/^[0-9a-f]{64}$/, 'Look at the list first, and confirm that list.'),
});

const changed = () =>
  new AppError('rule-refused', {
    details: {
      rule: 'retention/changed',
      sentence: 'The list has changed since you looked at it. Look again, and confirm what it says now.',
    },
  });

/** Erases the files of a school that a dry run listed: exactly that list, or nothing. */
export const runRetention = operation(
  'runRetention',
  'retention.run',
  async (op, input: RunRetentionInput): Promise<{ readonly erased: number }> => {
    const { schoolId, digest } = parseInput(answers, input);
    await op.authorize({ schoolId });
    requireFreshProof(op);
    const planned = await dryRun(op.tx, schoolId, op.today);
    const going = goingIn(planned.files);
    if (planned.digest !== digest || going.length === 0) throw changed();
    const eventId = await op.audit({
      action: 'retention.run',
      schoolId,
      detail: {
        files: going.length,
        rules: planned.counts.map(({ rule, files }) => `${rule} ${String(files)}`),
        digest,
      },
    });
    const pupilIds = going.map(({ pupilId }) => pupilId);
    const erased = await onViolation('erasure_never_of_held', changed, () =>
      eraseFiles(op.tx, schoolId, pupilIds, eventId, op.now.toString()),
    );
    return { erased };
  },
);
