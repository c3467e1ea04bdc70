import { z } from 'zod';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { computeDuty } from '../duties/compute-duty.ts';
import { isRefusal } from '../refusal.ts';
import { calendarOf, readCalendarFile } from './calendar-file.ts';
import { sentenceOf } from './due.ts';
import { Fault, type Outcome } from './fault.ts';
import { parseNamedJson, readNamedFile } from './read-file.ts';

const vector = z.object({
  rule: z.string({ error: 'rule is the id of a rule' }),
  facts: z.record(z.string(), z.unknown(), { error: 'facts is an object of facts by name' }),
  dueOn: z.string({ error: 'dueOn is a date, or null where the facts are to be refused' }).nullable(),
  calendar: z.unknown().optional(),
});

type Vector = z.infer<typeof vector>;

/**
 * `vectors <file> [--calendar <file>]`: checks `[{ "rule", "facts", "dueOn" }]` and lists those that differ, one a line;
 * exit 1 when one does. A vector may bring its own `calendar`; a `dueOn` of null expects a refusal.
 */
export function vectors(args: readonly string[], from: string): Outcome {
  const [name, option, calendarName, ...rest] = args;
  const isUsed =
    name !== undefined &&
    !name.startsWith('--') &&
    rest.length === 0 &&
    (option === undefined || (option === '--calendar' && calendarName !== undefined));
  if (!isUsed) throw new Fault('Say which file: vectors <file> [--calendar <file>].');
  const calendar = calendarName === undefined ? undefined : readCalendarFile(calendarName, from);
  const all = read(parseNamedJson(readNamedFile(name, from), name), name);
  const lines = all.flatMap((each, index) => difference(each, index, calendar) ?? []);
  return { lines, remark: `${all.length - lines.length} of ${all.length} agree.`, exitCode: lines.length > 0 ? 1 : 0 };
}

function read(value: unknown, name: string): readonly Vector[] {
  if (!Array.isArray(value)) throw new Fault(`"${name}" is not a list: it holds [{ "rule", "facts", "dueOn" }].`);
  return value.map((each, index) => {
    const result = vector.safeParse(each);
    if (result.success) return result.data;
    const why = result.error.issues[0]?.path.length
      ? result.error.issues[0].message
      : 'it has no rule, facts and dueOn';
    throw new Fault(`Entry ${index + 1} of "${name}" cannot be used: ${why}.`);
  });
}

function difference(
  { rule, facts, dueOn, calendar: own }: Vector,
  index: number,
  shared: SchoolCalendar | undefined,
): string | null {
  const calendar = own === undefined ? shared : calendarOf(own, `The calendar of entry ${index + 1}`);
  const duty = computeDuty(rule, facts, { calendar });
  const found = isRefusal(duty) ? null : duty.dueOn;
  if (found === dueOn) return null;
  const why = isRefusal(duty) ? `refused (${sentenceOf(duty)})` : duty.dueOn;
  return `${index + 1} ${rule} ${JSON.stringify(facts)}: expected ${dueOn ?? 'a refusal'}, found ${why}`;
}
