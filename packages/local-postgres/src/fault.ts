/** The embedded Postgres cannot do what was asked; the message is one sentence for the person who started it. */
export class PostgresFault extends Error {
  override readonly name = 'PostgresFault';
}
