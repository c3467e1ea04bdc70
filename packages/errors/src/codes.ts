/**
 * Every coded error of the product, with a sentence that a tired head teacher understands and the HTTP status that
 * fits. `docs/errors.md` is generated from this list.
 *
 * A code is a promise to the portal and to scripts: it may be added, never renamed. Anything that is out of a
 * person's reach is `not-found`, so that "not yours" and "does not exist" look the same; `forbidden` is only for an
 * action on a record which that person may see.
 */
export const errorCodes = {
  internal: {
    status: 500,
    sentence:
      'Something went wrong on our side. Nothing was changed. Try again, and give the reference if it happens again.',
  },
  'service-unavailable': { status: 503, sentence: 'A part of Hedgerow is not answering. Try again in a minute.' },
  'storage-full': {
    status: 507,
    sentence:
      'The disk of this Hedgerow is full, so nothing new can be kept. Nothing was changed. Tell whoever runs Hedgerow at your school or trust.',
  },
  'not-signed-in': { status: 401, sentence: 'Sign in to go on.' },
  'not-found': { status: 404, sentence: 'There is nothing here, or it is not yours to see.' },
  forbidden: {
    status: 403,
    sentence: 'Your role does not allow this here. Your head teacher or administrator can change roles.',
  },
  'confirm-identity': {
    status: 403,
    sentence:
      'Confirm that it is you first: this needs a password or code of the last ten minutes. Nothing was changed.',
  },
  'bad-input': { status: 422, sentence: 'Some answers need another look.' },
  'stale-save': {
    status: 409,
    sentence: 'Someone else saved this while you were writing. Both texts are shown: choose what to keep.',
  },
  'key-reused': {
    status: 409,
    sentence: 'This form was already sent with other answers. Open it again and send it once.',
  },
  'too-many-tries': { status: 429, sentence: 'Too many tries. Wait a few minutes, then try again.' },
  'sign-in-refused': { status: 401, sentence: 'The e-mail address or the password is not right.' },
  'request-too-large': { status: 413, sentence: 'That is more than can be sent at once.' },
  'request-too-complex': { status: 400, sentence: 'That asks for too much at once.' },
  'request-malformed': { status: 400, sentence: 'That request cannot be read.' },
  'request-batched': { status: 400, sentence: 'One question at a time: a list of operations is not taken.' },
  'operation-unlisted': {
    status: 400,
    sentence: 'Only operations on the list of this installation are answered here, and this is none of them.',
  },
  'rule-refused': { status: 422, sentence: 'The rules do not allow this.' },
} as const satisfies Record<string, ErrorEntry>;

/** What the registry says of one code. */
export interface ErrorEntry {
  /** The HTTP status that an edge answers with. */
  readonly status: number;
  /** Plain words for a person: what happened and what to do. */
  readonly sentence: string;
}

export type ErrorCode = keyof typeof errorCodes;

/** Whether a text is one of the registry's codes. */
export function isErrorCode(text: unknown): text is ErrorCode {
  return typeof text === 'string' && Object.hasOwn(errorCodes, text);
}
