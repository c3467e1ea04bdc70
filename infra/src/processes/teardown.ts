type Step = () => Promise<void> | void;

/** What has to be taken down again, last first. A step that arrives while all is being taken down is done at once. */
export class Teardown {
  readonly #steps: Step[] = [];
  #closing: Promise<void> | null = null;

  async add(step: Step): Promise<void> {
    if (this.#closing === null) this.#steps.push(step);
    else await step();
  }

  close(): Promise<void> {
    this.#closing ??= this.#takeDown();
    return this.#closing;
  }

  async #takeDown(): Promise<void> {
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) await step();
  }
}
