/** What one operation may ask for. `docs/decisions/0010-what-the-gateway-lets-through.md` tells why. */
export interface Limits {
  /** Levels of fields, fragments expanded. */
  readonly depth: number;
  /** Aliased fields, fragments expanded. */
  readonly aliases: number;
  /** Words and signs of the text. */
  readonly tokens: number;
  /** Fields that could be answered, lists multiplied. */
  readonly cost: number;
  /** Bytes of the request's body where the operation is not on the safelist. */
  readonly bodyBytes: number;
  /** Bytes of the request's body at most: the largest form of the portal, as JSON. */
  readonly listedBodyBytes: number;
}

export const standardLimits: Limits = {
  depth: 10,
  aliases: 15,
  tokens: 1_500,
  cost: 50_000,
  bodyBytes: 100_000,
  listedBodyBytes: 1_500_000,
};
