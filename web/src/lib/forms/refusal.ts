import type { ErrorCode } from '@hedgerow/errors';

/** What a form shows when it was not saved. Typed words stay in the form; no secret comes back. */
export interface Refusal {
  readonly message: string;
  readonly code: ErrorCode;
  /** A sentence per field, by the field's name. */
  readonly fields: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  /** For a stale save: what stands there now by the field's name, and its version. */
  readonly current?: Readonly<Record<string, string>>;
  readonly currentVersion?: number;
}

/** What a form shows after it was saved in place. */
export interface Kept {
  readonly saved: true;
  readonly form: string;
  readonly version: number | null;
}

/** What a page's forms were last told, whichever of them was sent. */
export type Said = Refusal | Kept | null | undefined;

/** The refusal of one form among those of a page. */
export function refusalOf(said: Said, form: string): Refusal | null {
  return said !== null && said !== undefined && 'message' in said && said.values['form'] === form ? said : null;
}

/** Whether this form was just saved in place. */
export function keptBy(said: Said, form: string): Kept | null {
  return said !== null && said !== undefined && 'saved' in said && said.form === form ? said : null;
}
