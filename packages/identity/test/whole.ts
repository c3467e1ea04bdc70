import type { HalfSignedIn, SignedIn } from '../src/index.ts';

/** A sign-in that needed no second step. */
export function whole(answer: SignedIn | HalfSignedIn): SignedIn {
  if ('halfToken' in answer) throw new Error('This sign-in has its second step before it.');
  return answer;
}

/** A sign-in that stopped before its second step. */
export function half(answer: SignedIn | HalfSignedIn): string {
  if ('halfToken' in answer) return answer.halfToken;
  throw new Error('This sign-in needed no second step.');
}
