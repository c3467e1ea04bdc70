import { inject } from 'vitest';

/** Takes one part of the product away, or brings it back and waits until it is ready. */
export async function turn(what: 'stop' | 'start', name: string): Promise<void> {
  const answer = await fetch(`${inject('product').switchboard}/${what}/${name}`, { method: 'POST' });
  if (!answer.ok) throw new Error(await answer.text());
}
