import type { Row } from '../world/fill.ts';
import type { World } from '../world/world.ts';
import type { Rule, TableRules } from '../rules/rule.ts';
import { standingOf, type Standing } from '../rules/standing.ts';
import { rulesFor } from '../rules/table-rules.ts';
import type { Answer, Asker } from './ask.ts';
import { keyOf, type Move, type TableQuestion } from './questions.ts';

/** Something that Postgres answered otherwise than the matrix says. */
export interface Finding {
  readonly kind: 'leak' | 'lost';
  readonly sentence: string;
}

/** What a comparison came to. */
export interface Verdict {
  readonly checks: number;
  readonly findings: readonly Finding[];
}

/** Everybody's standing, worked out once. */
export function standings(world: World, askers: readonly Asker[]): ReadonlyMap<string, Standing> {
  return new Map(askers.map(({ name, id }) => [name, standingOf(world, id)]));
}

const never: Rule = () => false;

/** Holds the answers about one table against what is declared of it. */
export function compareTable(
  world: World,
  known: ReadonlyMap<string, Standing>,
  question: TableQuestion,
  answers: readonly Answer[],
): Verdict {
  const { table } = question;
  const rules = rulesFor(table.name, question.app);
  if (rules === undefined)
    throw new Error(
      `${table.name} stands in no list of who may see it: add it to infra/access/rules/, with the permission that reads, adds, changes and removes its rows.`,
    );
  const findings: Finding[] = [];
  let checks = 0;
  for (const { person, verb, outcome } of answers) {
    const who = known.get(person);
    if (who === undefined) throw new Error(`${person} asked and is not in this world.`);
    const may = (rule: Rule | undefined, row: Row): boolean => (rule ?? never)({ who, world }, row);
    if (verb.startsWith('move ')) {
      const move = moveOf(question, verb);
      const isRefused = outcome?.[0] !== 'let through';
      const changeable = question.rows.filter((row) => may(rules.update, row));
      const refusedRows = changeable.filter((row) => !may(rules.updateTo ?? rules.update, moved(row, move)));
      checks += 1;
      // Where some may move and some may not, the first of them may stumble over a key before a policy is asked.
      if (changeable.length === 0 || (refusedRows.length > 0 && refusedRows.length < changeable.length)) continue;
      const mayNot = refusedRows.length > 0;
      if (isRefused !== mayNot) findings.push(found(mayNot, `${person}: ${verb} in ${table.name}`));
      continue;
    }
    const done = doneWith(verb, question, outcome);
    for (const row of question.rows) {
      const key = keyOf(row);
      const expected = may(ruleOf(rules, verb), row);
      checks += 1;
      if (done.has(key) !== expected) findings.push(found(!expected, `${person}: ${verb} ${table.name} ${key}`));
    }
  }
  return { checks, findings };
}

function ruleOf(rules: TableRules, verb: string): Rule | undefined {
  if (verb === 'select' || verb === 'insert' || verb === 'update' || verb === 'delete') return rules[verb];
  throw new Error(`${verb} is nothing that is asked of a table.`);
}

/** The keys of the rows with which it was done. */
function doneWith(verb: string, { rows }: TableQuestion, outcome: readonly string[] | null): ReadonlySet<string> {
  const isRefused = outcome?.[0] === 'no right' || outcome?.[0] === 'refused';
  if (outcome?.[0] === 'let through') return new Set(rows.map((row) => keyOf(row)));
  if (verb !== 'delete') return isRefused ? new Set() : new Set(outcome ?? []);
  if (isRefused) return new Set();
  const left = new Set(outcome ?? []);
  return new Set(rows.map((row) => keyOf(row)).filter((key) => !left.has(key)));
}

/** Which move an answer is about. */
function moveOf({ moves }: TableQuestion, said: string): Move {
  const move = moves.find(({ column, to }) => `move ${column} to ${to}` === said);
  if (move === undefined) throw new Error(`${said} was answered and never asked.`);
  return move;
}

/** The row as it would become. A referral that is done is shared no longer: Postgres works that out itself. */
function moved(row: Row, { column, to }: Move): Row {
  return { ...row, [column]: to, ...(column === 'stage' && 'is_shared' in row ? { is_shared: false } : {}) };
}

function found(isLeak: boolean, sentence: string): Finding {
  return { kind: isLeak ? 'leak' : 'lost', sentence };
}
