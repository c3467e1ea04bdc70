import { setTimeout as pause } from 'node:timers/promises';
import { Fault } from '../fault.ts';
import type { Child } from './child.ts';

const PATIENCE_MS = 90_000;
const LOOK_AGAIN_MS = 100;
const ANSWER_WITHIN_MS = 3_000;

/** Waits until a process says that it can serve. */
export async function waitUntilReady(child: Child, signal: AbortSignal): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (!(await isReady(child.plan.readyAddress))) {
    signal.throwIfAborted();
    if (Date.now() > until) {
      throw new Fault(`The ${child.plan.name} process does not become ready; its log is ${child.logFile}.`);
    }
    await pause(LOOK_AGAIN_MS);
  }
}

/** Waits until any process ends on its own, and says which, how, and its last words. */
export async function firstToFail(children: readonly Child[]): Promise<never> {
  const { child, how } = await Promise.race(children.map(async (each) => ({ child: each, how: await each.ended })));
  throw failureOf(child, how);
}

/** The fault of a process that ended: which, how, where its log is, and the end of it. */
export function failureOf(child: Child, how: string): Fault {
  const said = child.lastLines().map((line) => `  ${line}`);
  const sentence = `The ${child.plan.name} process stopped (${how}), so everything is stopped. Its log is ${child.logFile} and ends:`;
  return new Fault([sentence, ...said].join('\n'));
}

async function isReady(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS), redirect: 'error' });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
