/** What became of one text at one place. */
export type Outcome =
  | 'given back'
  | 'kept'
  | 'nothing typed, nothing kept'
  | 'refused: cannot be kept'
  | 'refused: too long'
  | 'refused: says nothing'
  | 'refused by a rule';

/** A text that did not come back as it went, or was refused without a reason that a person understands. */
export interface TextFailure {
  readonly place: string;
  readonly text: string;
  readonly told: string;
}

export interface TextTally {
  calls: number;
  readonly outcomes: Record<Outcome, number>;
  /** Texts accepted at each place; a place that takes none proves nothing. */
  readonly accepted: Map<string, number>;
  /** Places that refused a text which could be kept, is not too long and says something: in which words. */
  readonly rules: Map<string, string>;
  /** Places that want something to be said, and in which words. */
  readonly wanting: Map<string, string>;
  /** Places that refused a text as too long, and at how many characters. */
  readonly limits: Map<string, number>;
  readonly failures: TextFailure[];
}

export function newTextTally(): TextTally {
  return {
    calls: 0,
    outcomes: {
      'given back': 0,
      kept: 0,
      'nothing typed, nothing kept': 0,
      'refused: cannot be kept': 0,
      'refused: too long': 0,
      'refused: says nothing': 0,
      'refused by a rule': 0,
    },
    accepted: new Map(),
    rules: new Map(),
    wanting: new Map(),
    limits: new Map(),
    failures: [],
  };
}

/** A tally as it travels between processes. */
export type SentTally = Omit<TextTally, 'accepted' | 'rules' | 'wanting' | 'limits'> & {
  readonly accepted: [string, number][];
  readonly rules: [string, string][];
  readonly wanting: [string, string][];
  readonly limits: [string, number][];
};

export function sentTally({ accepted, rules, wanting, limits, ...rest }: TextTally): SentTally {
  return { ...rest, accepted: [...accepted], rules: [...rules], wanting: [...wanting], limits: [...limits] };
}

/** Adds what another process found about other places. */
export function addTextTally(tally: TextTally, more: SentTally): void {
  tally.calls += more.calls;
  for (const [outcome, count] of Object.entries(more.outcomes) as [Outcome, number][]) tally.outcomes[outcome] += count;
  for (const [name, count] of more.accepted) tally.accepted.set(name, count);
  for (const [name, sentence] of more.rules) tally.rules.set(name, sentence);
  for (const [name, sentence] of more.wanting) tally.wanting.set(name, sentence);
  for (const [name, limit] of more.limits) tally.limits.set(name, limit);
  tally.failures.push(...more.failures);
}
