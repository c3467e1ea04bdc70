import { z } from 'zod';
import { found, id, idempotencyKey, operation, parseInput, requireFreshProof } from '@hedgerow/service-kit';
import type { OpenMailInput } from '../../__generated__/resolvers.ts';
import { findReadableMail, placesOfMail, type OutgoingMailRow } from '../outgoing-mail.queries.ts';

const input = z.object({ idempotencyKey: idempotencyKey(), id: id() });

/** Records that an administrator reads somebody's mail: its link would let the reader in, in that person's name. */
export const openMail = operation(
  'openMail',
  'role.grant',
  async (op, given: OpenMailInput): Promise<OutgoingMailRow> => {
    const { id: mailId } = parseInput(input, given);
    const mail = found(await findReadableMail(op.tx, mailId));
    const { schoolIds, organisationIds } = await placesOfMail(op.tx, mail);
    await op.authorize({ schoolId: schoolIds[0], organisationId: organisationIds[0] });
    requireFreshProof(op);
    await op.audit({
      action: 'mail.open',
      schoolIds,
      subjectType: 'mail',
      subjectId: mailId,
      detail: { kind: mail.kind, organisationIds },
    });
    return mail;
  },
);
