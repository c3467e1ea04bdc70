import { z } from 'zod';
import { decided, id, idempotencyKey, operation, parseInput, requireFreshProof } from '@hedgerow/service-kit';
import type { EnablePersonInput } from '../../__generated__/resolvers.ts';
import { holdsElsewhere, setSignIn } from '../role-holder.queries.ts';
import { noSignIn, servesElsewhere } from '../role-holder.rules.ts';
import { authoriseOverPerson, onePerScope } from '../roles-in-reach.ts';
import type { SignInChange } from './disable-person.ts';

const input = z.object({ idempotencyKey: idempotencyKey(), personId: id() });

/** Opens a sign-in that was closed. Roles that still last count again; none is given. */
export const enablePerson = operation(
  'enablePerson',
  'role.grant',
  async (op, given: EnablePersonInput): Promise<SignInChange> => {
    const { personId } = parseInput(input, given);
    const rows = await authoriseOverPerson(op, personId);
    requireFreshProof(op);
    if (await holdsElsewhere(op.tx, personId)) decided(servesElsewhere);
    if (!(await setSignIn(op.tx, personId, false, op.now.toString()))) decided(noSignIn);
    for (const { schoolId, organisationId } of onePerScope(rows))
      await op.audit({
        action: 'person.enable',
        schoolId: schoolId ?? undefined,
        subjectType: 'person',
        subjectId: personId,
        detail: { organisationId },
      });
    return { personId, signIn: 'ACTIVE', rolesEnded: 0 };
  },
);
