/**
 * A text with gaps: {name}, {he} {him} {his} and with a capital {He} {His}, {interest} (what the child loves), {class}
 * (the class), {adult} (who delivers). Filled by `told`.
 */
export type Text = string;

/** Something to reach, on a scale that a cycle moves along: from `start` in steps to `most`. */
export interface OutcomeText {
  readonly text: Text;
  /** What is counted; `{n}` is the number, e.g. "{n} of 10 questions". */
  readonly measure: Text;
  readonly start: number;
  readonly step: number;
  readonly most: number;
}

/** Something done, week by week. Minutes a session. */
export interface LineText {
  readonly what: Text;
  readonly group: readonly [number, number];
  readonly minutes: number;
  readonly times: number;
  readonly weeks: number;
  /** Code of the competence that whoever delivers it should have. */
  readonly competence?: string;
}

export interface ReferralText {
  /** A `ServiceKind` of the agencies service. */
  readonly service: string;
  readonly reason: Text;
  readonly impact: Text;
  readonly tried: Text;
  readonly outcome: Text;
  readonly advice: Text;
  readonly recommendations: readonly Text[];
}

/** Everything that is said about children with one type of need. */
export interface NeedTexts {
  readonly concern: readonly Text[];
  readonly summary: readonly Text[];
  readonly analysis: readonly Text[];
  readonly strengths: readonly Text[];
  readonly outcomes: readonly OutcomeText[];
  readonly lines: readonly LineText[];
  readonly strategies: readonly Text[];
  readonly matters: readonly Text[];
  readonly helps: readonly Text[];
  readonly avoid: readonly Text[];
  readonly observations: readonly Text[];
  readonly pupilView: readonly Text[];
  readonly referrals: readonly ReferralText[];
}
