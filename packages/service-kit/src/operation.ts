import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { recordAudit, type AuditEvent } from '@hedgerow/audit';
import { holdsAnywhere, type Permission } from '@hedgerow/authz';
import { isRowRefused, type WriteTx } from '@hedgerow/db';
import { AppError } from '@hedgerow/errors';
import type { IsoDate } from '@hedgerow/rules';
import type { Actor } from './actor.ts';
import { authorize, type Scope } from './authorize.ts';
import type { BaseContext } from './context.ts';
import { requireFreshProof } from './fresh-proof.ts';
import { claimKey, keepAnswer } from './idempotency.ts';

/** What an operation works with. */
export interface Op {
  readonly tx: WriteTx;
  readonly actor: Actor;
  readonly now: Temporal.Instant;
  readonly today: IsoDate;
  /** Asks whether the actor may do this here; throws `not-found` where the actor may not even see the place. */
  authorize(scope: Scope): Promise<void>;
  /** Records what is done, in this transaction. @returns the id of the audit row */
  audit(event: Omit<AuditEvent, 'kind'>): Promise<string>;
  /** Remembers that a fresh proof was asked for, so that a retry is asked for one too. */
  rememberProof(): void;
}

/** The answer of an operation must survive JSON, since a retry is answered from what was kept. */
type OperationInput = { readonly idempotencyKey: string };

/**
 * Makes a write out of its steps, always in this order inside one transaction: load and lock, authorise for this scope,
 * decide by a pure rule, write, audit, duties. Refuses to commit unless `authorize` and `audit` were called. The same
 * key sent again by the same person gives the first answer and changes nothing, as long as that person still may: a right
 * that has ended since, or a proof that has grown old, refuses the retry too.
 *
 * @param name the operation's own, as its file, export and mutation are called; a key belongs to one operation
 * @param action the permission that the write needs
 */
export function operation<I extends OperationInput, O>(
  name: string,
  action: Permission,
  run: (op: Op, input: I) => Promise<O>,
): (ctx: BaseContext, input: I) => Promise<O> {
  return async (ctx, input) => {
    if (!holdsAnywhere(ctx.actor.roles, action)) throw new AppError('forbidden');
    if (!isKey(input.idempotencyKey))
      throw new AppError('bad-input', {
        details: { fields: { idempotencyKey: 'A form needs its key. Open the form again and send it once.' } },
      });
    try {
      return await ctx.write((tx) => perform(ctx, tx, { name, action }, input, run));
    } catch (error) {
      // A policy refused the row: for this person it is not there.
      if (isRowRefused(error)) throw new AppError('not-found', { cause: error });
      throw error;
    }
  };
}

async function perform<I extends OperationInput, O>(
  ctx: BaseContext,
  tx: WriteTx,
  { name, action }: { name: string; action: Permission },
  input: I,
  run: (op: Op, input: I) => Promise<O>,
): Promise<O> {
  const claim = { schema: ctx.service, operation: name, key: input.idempotencyKey, requestHash: hashOf(input) };
  const earlier = await claimKey(tx, claim);
  if (earlier !== undefined) {
    for (const scope of earlier.scopes) await authorize(tx, action, scope);
    if (earlier.isAfterProof) requireFreshProof(ctx);
    return earlier.answer as O;
  }

  const scopes: Scope[] = [];
  const done = new Set<'audited' | 'proved'>();
  const now = ctx.clock.now();
  const op: Op = {
    tx,
    actor: ctx.actor,
    now,
    today: ctx.today,
    authorize: async (scope) => {
      await authorize(tx, action, scope);
      scopes.push(scope);
    },
    audit: async (event) => {
      const row = await recordAudit(tx, ctx.service, now.toString(), { ...event, kind: 'write' });
      done.add('audited');
      return row;
    },
    rememberProof: () => {
      done.add('proved');
    },
  };
  const answer = await run(op, input);
  if (scopes.length === 0) throw new Error(`The operation ${name} wrote without asking whether it may.`);
  if (!done.has('audited')) throw new Error(`The operation ${name} wrote without recording it.`);
  await keepAnswer(tx, claim, { answer, scopes, isAfterProof: done.has('proved') });
  return answer;
}

/** A key is 8 to 100 visible characters of ASCII; the portal makes one for each form that it shows. */
function isKey(key: unknown): boolean {
  return typeof key === 'string' && /^[!-~]{8,100}$/.test(key);
}

function hashOf(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('base64url');
}
