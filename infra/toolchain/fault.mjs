import { REPOSITORY } from './repository.mjs';

/** Something that the person at the terminal can put right; the message is for them. */
export class Fault extends Error {}

const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * What to print for an error of the set-up: one sentence for what can be put right, the trace for what cannot.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function faultSentence(error) {
  if (error instanceof Fault) return error.message;
  if (error instanceof Error && UNWRITABLE.has(error.code)) {
    return `Hedgerow cannot write to ${error.path ?? REPOSITORY}: run it from a clone that belongs to you, or make that folder writable.`;
  }
  if (error instanceof Error && error.code === 'ENOSPC') {
    return `The disk that holds ${REPOSITORY} is full: free some space, then start again.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
