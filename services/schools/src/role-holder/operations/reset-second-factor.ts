import { z } from 'zod';
import { decided, id, idempotencyKey, operation, parseInput, requireFreshProof } from '@hedgerow/service-kit';
import type { ResetSecondFactorInput } from '../../__generated__/resolvers.ts';
import { holdsElsewhere, removeSecondFactor, signInsOf } from '../role-holder.queries.ts';
import { keepsElsewhere, noSecondFactor } from '../role-holder.rules.ts';
import { authoriseOverPerson, onePerScope } from '../roles-in-reach.ts';
import type { SignInChange } from './disable-person.ts';

const input = z.object({ idempotencyKey: idempotencyKey(), personId: id() });

/**
 * Removes the second factor of somebody who has lost telephone and recovery codes. Only where all of the person's places
 * are the actor's: at the next sign-in the password alone is asked, and that opens them all.
 */
export const resetSecondFactor = operation(
  'resetSecondFactor',
  'role.grant',
  async (op, given: ResetSecondFactorInput): Promise<SignInChange> => {
    const { personId } = parseInput(input, given);
    const rows = await authoriseOverPerson(op, personId);
    requireFreshProof(op);
    if (await holdsElsewhere(op.tx, personId)) decided(keepsElsewhere);
    if (!(await removeSecondFactor(op.tx, personId, op.now.toString()))) decided(noSecondFactor);
    for (const { schoolId, organisationId } of onePerScope(rows))
      await op.audit({
        action: 'person.reset-second-factor',
        schoolId: schoolId ?? undefined,
        subjectType: 'person',
        subjectId: personId,
        detail: { organisationId },
      });
    const [signIn] = await signInsOf(op.tx, [personId]);
    return { personId, signIn: signIn?.isDisabled === true ? 'DISABLED' : 'ACTIVE', rolesEnded: 0 };
  },
);
