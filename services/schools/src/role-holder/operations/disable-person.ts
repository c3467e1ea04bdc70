import { z } from 'zod';
import { addDays } from '@hedgerow/rules';
import { decided, id, idempotencyKey, operation, parseInput, requireFreshProof } from '@hedgerow/service-kit';
import type { DisablePersonInput } from '../../__generated__/resolvers.ts';
import { endAtOnce } from '../../assignment/assignment.queries.ts';
import { requireAnotherAdministrator } from '../../assignment/last-administrator.ts';
import { holdsElsewhere, setSignIn, type SignInState } from '../role-holder.queries.ts';
import { noSignIn } from '../role-holder.rules.ts';
import { authoriseOverPerson, onePerScope, standing } from '../roles-in-reach.ts';

const input = z.object({ idempotencyKey: idempotencyKey(), personId: id() });

/** What became of a sign-in, and how many roles ended with it. */
export interface SignInChange {
  readonly personId: string;
  readonly signIn: SignInState;
  readonly rolesEnded: number;
}

/**
 * Keeps a person out from the next request on: closes the sign-in where all of the person's places are the actor's, else
 * ends the roles at the actor's places and leaves the sign-in to the others.
 */
export const disablePerson = operation(
  'disablePerson',
  'role.grant',
  async (op, given: DisablePersonInput): Promise<SignInChange> => {
    const { personId } = parseInput(input, given);
    const rows = await authoriseOverPerson(op, personId);
    requireFreshProof(op);
    const held = standing(rows, op.today);
    for (const row of held) await requireAnotherAdministrator(op, row);
    const isShared = await holdsElsewhere(op.tx, personId);
    if (!isShared && !(await setSignIn(op.tx, personId, true, op.now.toString()))) decided(noSignIn);
    if (isShared) for (const row of held) await endAtOnce(op.tx, row, addDays(op.today, -1));
    for (const { schoolId, organisationId } of onePerScope(isShared ? held : rows))
      await op.audit({
        action: 'person.disable',
        schoolId: schoolId ?? undefined,
        subjectType: 'person',
        subjectId: personId,
        detail: { organisationId, how: isShared ? 'roles-here' : 'sign-in' },
      });
    return { personId, signIn: isShared ? 'ACTIVE' : 'DISABLED', rolesEnded: isShared ? held.length : 0 };
  },
);
