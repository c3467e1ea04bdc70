import type { MailFactsFragment } from '#lib/graph/operations.ts';
import { moment } from '#lib/dates/moments.ts';

/** What a mail is about. */
export const mailWords: Readonly<Record<MailFactsFragment['kind'], string>> = {
  INVITATION: 'Invitation',
  RESET: 'New password',
  PASSWORD_CHANGED: 'Password was changed',
  SECOND_FACTOR_RESET: 'Code was reset',
};

/** What became of a mail, in a sentence. */
export function mailState({ state, stateAt, tries, problem }: MailFactsFragment, isDelivered: boolean): string {
  if (state === 'SENT') return `Taken by the mail server ${moment(stateAt)}`;
  if (state === 'GIVEN_UP') return `Not delivered (${problemWords(problem)})`;
  if (!isDelivered) return 'Waits here: no mail server is set up';
  return tries === 0
    ? 'On its way'
    : `Tried ${String(tries)} times (${problemWords(problem)}), next ${moment(stateAt)}`;
}

function problemWords(problem: string | null): string {
  if (problem === null) return 'no reason given';
  if (problem === 'link-ended') return 'its link had ended';
  if (problem === '550' || problem === '553') return 'there is no such address';
  if (/^\d{3}$/.test(problem)) return `the mail server said ${problem}`;
  return problem === 'EAUTH'
    ? 'the mail server refused our sign-in'
    : `the mail server could not be reached: ${problem}`;
}
