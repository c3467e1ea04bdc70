import type { Fault } from '@hedgerow/tabular';
import type { PlaceRegister } from '../../school/register-layout.queries.ts';
import { upsertRegister, type RegisterAct } from '../../school/upsert-register.queries.ts';
import type { RegisterOutcome, RegisterTarget } from './register.ts';

/** Takes laid-out places in, and says what a person should know of single lines. */
export async function takePlaces(
  { tx, importId, organisationId }: RegisterTarget,
  register: PlaceRegister,
  column: string | null,
): Promise<RegisterOutcome> {
  const acts = await upsertRegister(tx, organisationId, { importId, register });
  const count = (act: RegisterAct['act']): number => acts.filter((one) => one.act === act).length;
  return {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    refused: acts.filter(({ act }) => act === 'held-elsewhere').map(({ line }) => heldElsewhere(line, column)),
    remarks: acts.flatMap((act) => continuityRemark(act, column)),
    acts: acts.filter(({ act }) => act === 'created' || act === 'updated'),
  };
}

const heldElsewhere = (line: number, column: string | null): Fault => ({
  line,
  column,
  code: 'gias/held-elsewhere',
  message:
    'A place with this number is known already and another organisation answers for it: ask its administrator to bring it into yours.',
});

function continuityRemark({ line, continuity, formerName, formerUrn }: RegisterAct, column: string | null): Fault[] {
  if (formerUrn === null || continuity === null || continuity === 'former') return [];
  const before = `${formerName ?? 'A school'} (URN ${String(formerUrn)})`;
  return [
    continuity === 'goes-on'
      ? {
          line,
          column,
          code: 'gias/goes-on',
          message: `${before} goes on under this URN: its children, plans, staff and history stay with it, and the old number still finds it.`,
        }
      : {
          line,
          column,
          code: 'gias/will-go-on',
          message: `${before} is to go on under this URN and has not opened under it yet: import the register again when it has.`,
        },
  ];
}
