/** An e-mail address in the one form in which it is stored and compared: composed, trimmed, in lower case. */
export function normaliseEmail(typed: string): string {
  return typed.normalize('NFC').trim().toLowerCase();
}
