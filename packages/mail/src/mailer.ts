/** One mail, ready to go. */
export interface MailMessage {
  /** The same at every try, so that a mail that arrives twice is seen to be one. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What became of a try. `problem` is a code of SMTP or of the network (`550`, `ECONNREFUSED`), never the server's own words. */
export type Delivery =
  | { readonly outcome: 'delivered' }
  /** The server will never take it: an address that is not there. */
  | { readonly outcome: 'refused'; readonly problem: string }
  /** Worth another try: a server that is away, busy, or set up wrongly on our side. */
  | { readonly outcome: 'put-off'; readonly problem: string };

/** Hands mails to whoever delivers them. */
export interface Mailer {
  /** Tries once. Never throws for what a mail server may do. */
  send(message: MailMessage): Promise<Delivery>;
  /** Lets the connections go. */
  close(): void;
}
