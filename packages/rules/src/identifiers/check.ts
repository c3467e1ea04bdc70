/** What checking an identifier gives: valid, or why not in one plain sentence that does not repeat the value. */
export type IdentifierCheck = { readonly isValid: true } | { readonly isValid: false; readonly why: string };

export const valid: IdentifierCheck = { isValid: true };

/** A failed check. */
export function invalid(why: string): IdentifierCheck {
  return { isValid: false, why };
}
