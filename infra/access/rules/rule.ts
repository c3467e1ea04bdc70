import type { Permission, Reach } from '@hedgerow/authz';
import { textOf, type Row } from '../world/fill.ts';
import type { World } from '../world/world.ts';
import { fileOf, type Standing } from './standing.ts';

export interface Asking {
  readonly who: Standing;
  readonly world: World;
}

/** Whether somebody may do something with a row. */
export type Rule = (asking: Asking, row: Row) => boolean;

/** What is declared of a table: who may do what with which of its rows. What is left out nobody may. */
export interface TableRules {
  readonly select?: Rule;
  readonly insert?: Rule;
  readonly update?: Rule;
  /** What a row may become, where that differs from which rows may be changed. */
  readonly updateTo?: Rule;
  readonly delete?: Rule;
}

export const always: Rule = () => true;
export const any =
  (...rules: readonly Rule[]): Rule =>
  (asking, row) =>
    rules.some((rule) => rule(asking, row));
export const all =
  (...rules: readonly Rule[]): Rule =>
  (asking, row) =>
    rules.every((rule) => rule(asking, row));
/** Whatever the person's rights: what the row itself must say. */
export const when =
  (says: (row: Row, asking: Asking) => boolean): Rule =>
  (asking, row) =>
    says(row, asking);
/** The row's school is one of those in which the permission is held. */
export const school =
  (permission: Permission, column = 'school_id'): Rule =>
  ({ who }, row) =>
    who.schools(permission).has(textOf(row, column));
export const organisation =
  (permission: Permission, column = 'organisation_id'): Rule =>
  ({ who }, row) =>
    who.organisations(permission).has(textOf(row, column));
export const agency =
  (permission: Permission): Rule =>
  ({ who }, row) =>
    who.agencies(permission).has(textOf(row, 'agency_id'));
/** The row is of a file that is reached by class, group or agreement, or was opened today with a reason. */
export const file =
  (permission: Permission, reaches?: readonly Reach[]): Rule =>
  ({ who }, row) =>
    who.files(permission, reaches).has(fileOf(row));
/** The row is of the person's own child. */
export const family =
  (permission: Permission): Rule =>
  ({ who }, row) =>
    who.familyFiles(permission).has(fileOf(row));
/** The row names the person who asks. */
export const mine =
  (column: string): Rule =>
  ({ who }, row) =>
    who.person !== null && row[column] === who.person;
/** The permission is held anywhere at all. */
export const anywhere =
  (permission: Permission): Rule =>
  ({ who }) =>
    who.schools(permission).size > 0 || who.agencies(permission).size > 0;
/** Rows of another table that belong to this one. */
export function related(world: World, table: string, match: (other: Row) => boolean): readonly Row[] {
  return (world.rows.get(table) ?? []).filter(match);
}
/** There is a row of another table that belongs to this one and that the rule allows. */
export const of =
  (table: string, match: (other: Row, row: Row) => boolean, rule: Rule): Rule =>
  (asking, row) =>
    related(asking.world, table, (other) => match(other, row)).some((other) => rule(asking, other));

/** The row is about a child whose file the school of the row has, where the person may see all its children. */
export const ofChildThere: Rule = all(
  school('pupil.read'),
  of('provision.pupil_file', (one, row) => fileOf(one) === fileOf(row), always),
);

/** Both, with one rule for reading and one for every way of writing that a service has. */
export const readAndWrite = (select: Rule, write: Rule): TableRules => ({ select, insert: write, update: write });
