import type { TransactionSql } from '@hedgerow/db';
import type { Mutant } from './policy-mutants.ts';

/** A condition as these functions write it, and what is left of it when somebody forgets it. */
const conditions: readonly { readonly what: string; readonly pattern: RegExp; readonly instead: string }[] = [
  {
    what: 'the person',
    pattern: /\b\w+\.(?:person_id|delivered_by_id) = (?:me\b|access\.person\(\))/g,
    instead: 'true',
  },
  { what: 'the permission', pattern: /\bp\.permission = wanted\b/g, instead: 'true' },
  { what: 'the permission', pattern: /(?<=role = 'system' and )permission = wanted\b/g, instead: 'true' },
  { what: 'the reach', pattern: /\bp\.reach = (?:'\w+'|wanted_reach)/g, instead: 'true' },
  {
    what: 'the first day',
    pattern: /\b\w+\.(?:starts_on|agreed_on) <= (?:today|access\.today\(\)|on_day)/g,
    instead: 'true',
  },
  {
    what: 'the last day',
    pattern:
      /\(\w+\.(?:ends_on|withdrawn_on) is null or \w+\.(?:ends_on|withdrawn_on) >=? (?:today|access\.today\(\)|on_day)\)/g,
    instead: '(true)',
  },
  { what: 'the door', pattern: /\bnot \w+ = any \(access\.\w+\('[\w.]+'\)\)/g, instead: 'false' },
  {
    what: 'whose it is',
    pattern:
      /\b\w+\.\w+ = any \((?:countable|mine|access\.\w+\([^()]*\)|\((?:select )?access\.\w+\([^()]*\)\)(?:::uuid\[\])?)\)/g,
    instead: 'true',
  },
  { what: 'who may be counted', pattern: /\bselect unnest\(countable\)/g, instead: 'select unnest(wanted_schools)' },
  {
    what: 'who may be seen',
    pattern: /:= access\.school_ids\('pupil\.read'\)/g,
    instead: ':= (select array_agg(s.school_id) from reference.school s)',
  },
  { what: 'the school', pattern: /\b\w+\.school_id = \w+\.school_id\b/g, instead: 'true' },
];

/** Functions of figures: on which day a child counts is the business of their own tests, whose figures they are is asked here. */
const figures = new Set([
  'agencies.agency_load',
  'provision.handovers_due',
  'provision.late_totals',
  'provision.need_profile',
  'provision.on_roll_on',
  'provision.register_counts',
  'provision.supported_children',
]);
const ofDays = new Set(['the first day', 'the last day', 'the school']);

/** Every function that goes behind the policies, with one of its conditions forgotten. */
export async function functionMutants(tx: TransactionSql): Promise<readonly Mutant[]> {
  const functions = await tx<{ name: string; text: string; body: string }[]>`
    select n.nspname || '.' || p.proname as name, pg_get_functiondef(p.oid) as text, p.prosrc as body
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname <> 'pg_catalog' order by 1`;
  return functions.flatMap(({ name, text, body }) =>
    conditions
      .filter(({ what }) => !(figures.has(name) && ofDays.has(what)))
      .flatMap(({ what, pattern, instead }) =>
        [...body.matchAll(pattern)].map((match, index): Mutant => {
          const left = body.slice(0, match.index) + instead + body.slice(match.index + match[0].length);
          return {
            name: `${name}: without ${what}, ${match[0]} (${String(index + 1)})`,
            kind: 'function',
            target: name,
            statements: [text.replace(body, () => left)],
          };
        }),
      ),
  );
}
