import type { Progress } from '../build/progress.ts';
import { type Child, type ChildPlan, startChild } from '../processes/child.ts';
import { waitUntilReady } from '../processes/readiness.ts';

/** A process that is started anew when its sources change, and waits for the next change when it breaks. */
export class ReplaceableChild {
  readonly #plan: ChildPlan;
  readonly #logFile: string;
  readonly #progress: Progress;
  #current: Child;
  #leaving: Child | null = null;
  #isClosed = false;

  constructor(plan: ChildPlan, logFile: string, progress: Progress) {
    this.#plan = plan;
    this.#logFile = logFile;
    this.#progress = progress;
    this.#current = this.#start();
  }

  get name(): string {
    return this.#plan.name;
  }

  ready(signal: AbortSignal): Promise<void> {
    return waitUntilReady(this.#current, signal);
  }

  async restart(): Promise<void> {
    if (this.#isOver()) return;
    this.#leaving = this.#current;
    await this.#leaving.stop();
    // It may have been asked to stop for good meanwhile.
    if (this.#isOver()) return;
    this.#current = this.#start();
    this.#progress(`Restarted ${this.name}.`);
  }

  async stop(): Promise<void> {
    this.#isClosed = true;
    await this.#current.stop();
  }

  #isOver(): boolean {
    return this.#isClosed;
  }

  #start(): Child {
    const child = startChild(this.#plan, this.#logFile);
    void child.ended.then((how) => {
      if (this.#isClosed || child === this.#leaving) return;
      this.#progress(
        [`${this.name} stopped (${how}); it starts again at the next change.`, ...child.lastLines()].join('\n  '),
      );
    });
    return child;
  }
}
