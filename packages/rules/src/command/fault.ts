/** A mistake in what was asked: one sentence for stderr, and a non-zero exit. */
export class Fault extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Fault';
  }
}

/** What a command leaves behind: lines for stdout, at most one sentence for stderr, and an exit code. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly remark?: string;
  readonly exitCode: number;
}
