import type { Operation } from './generate/operation.ts';

/** What the fuzzer holds against the promises: three kinds of leak, and a fault of the product. */
export const failureKinds = ['foreign record', 'distinguishable', 'foreign data counted', 'fault'] as const;
export type FailureKind = (typeof failureKinds)[number];

export interface Failure {
  /** Of the operation within its seed. */
  readonly number: number;
  readonly kind: FailureKind;
  readonly told: string;
  readonly asked: { readonly by: string; readonly of: string; readonly document: string; readonly variables: unknown };
}

/** What a run tried, and what it found. */
export interface Tally {
  operations: number;
  readonly kinds: Record<string, number>;
  readonly roles: Record<string, number>;
  /** How the product answered: by the codes of its errors. */
  readonly codes: Record<string, number>;
  /** Answers held against each promise. */
  readonly checks: Record<FailureKind, number>;
  /** Writes at other places that were accepted between two readings. */
  writes: number;
  readonly failures: Failure[];
}

/** Nothing tried yet. */
export function newTally(): Tally {
  const checks = { 'foreign record': 0, distinguishable: 0, 'foreign data counted': 0, fault: 0 };
  return { operations: 0, kinds: {}, roles: {}, codes: {}, checks, writes: 0, failures: [] };
}

/** Adds one to a name's count. */
export function count(into: Record<string, number>, name: string, by = 1): void {
  into[name] = (into[name] ?? 0) + by;
}

/** Adds what another process tried. */
export function addTally(into: Tally, from: Tally): void {
  into.operations += from.operations;
  into.writes += from.writes;
  for (const part of ['kinds', 'roles', 'codes', 'checks'] as const)
    for (const [name, by] of Object.entries(from[part])) count(into[part], name, by);
  into.failures.push(...from.failures);
}

/** A failure of one operation, in a form that can be printed and sent between processes. */
export function failureOf(number: number, kind: FailureKind, told: string, operation: Operation): Failure {
  const { reader, to, document, variables } = operation;
  return { number, kind, told, asked: { by: reader.title, of: to, document, variables } };
}
