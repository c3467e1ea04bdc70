import type { WithdrawalReason } from '#lib/graph/operations.ts';

/** Why a note is taken out. */
export const withdrawalReasons: readonly { readonly value: WithdrawalReason; readonly label: string }[] = [
  { value: 'WRONG_CHILD', label: 'It is about another child' },
  { value: 'ENTERED_TWICE', label: 'It was entered twice' },
  { value: 'NOT_TRUE', label: 'What it says is not true' },
];
