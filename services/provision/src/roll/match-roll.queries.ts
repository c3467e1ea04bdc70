import type { WriteTx } from '@hedgerow/db';
import type { IsoDate } from '@hedgerow/rules';

/** Rows that go through a function at once: it takes them as lists, one for each column. */
const rowsAtOnce = 5000;

/**
 * Finds whom each row means: by number, else by surname, forename and birth date within the school, else a child elsewhere
 * by number, surname and birth date together. What cannot be told is refused at its row.
 */
export async function matchRoll(tx: WriteTx, schoolId: string, today: IsoDate): Promise<void> {
  await refuseRepeated(tx);
  for await (const { after, last } of slices(tx)) {
    const some = tx.sql`w.line > ${after} and w.line <= ${last}`;
    await tx.sql`
      update roll_row r set pupil_id = case when k.how in ('number', 'name') and cardinality(k.pupil_ids) = 1 then k.pupil_ids[1] end,
        refusal = case when k.how = 'at-odds' then ${numberOfAnother}::jsonb when k.how = 'near' then ${nearName}::jsonb when cardinality(k.pupil_ids) > 1 then ${twoChildren}::jsonb end
      from (
        select array_agg(w.line) as lines, array_agg(w.upn) as upns, array_agg(case when w.is_named then w.family_key end) as family_keys, array_agg(case when w.is_named then w.given_key end) as given_keys, array_agg(case when w.is_named then w.birth_on end) as births
        from roll_row w where ${some} and w.refusal is null
      ) s cross join lateral provision.known_children(${schoolId}, s.lines, s.upns, s.family_keys, s.given_keys, s.births) k where k.line = r.line`;
    await tx.sql`
      update roll_row r set pupil_id = k.pupil_id
      from (
        select array_agg(w.line) as lines, array_agg(w.upn) as upns, array_agg(w.family_key) as family_keys, array_agg(w.birth_on) as births
        from roll_row w where ${some} and w.refusal is null and w.pupil_id is null and w.upn is not null and w.is_named and (w.ends_on is null or w.ends_on >= ${today}::date)
      ) s cross join lateral provision.link_files(${schoolId}, s.lines, s.upns, s.family_keys, s.births, ${today}::date) k where k.line = r.line`;
  }
  await refuseClaimed(tx);
  await refuseAgainstHistory(tx, schoolId, today);
  await tx.sql`
    update roll_row set refusal = jsonb_build_object('code', 'roll/cannot-make-child', 'column', not_new_column, 'message', not_new_message)
    where pupil_id is null and refusal is null and not_new_column is not null`;
}

const twoChildren = JSON.stringify({
  code: 'roll/two-children',
  column: 'upn',
  message: 'Two children here have this name and birth date: give the UPN of the one that is meant.',
});

const numberOfAnother = JSON.stringify({
  code: 'roll/number-of-another',
  column: 'upn',
  message:
    'This UPN is one child’s here, and the name and date of birth are not hers: look whether two children’s numbers were swapped, and correct the row.',
});
const nearName = JSON.stringify({
  code: 'roll/near-name',
  column: 'forename',
  message:
    'A child born on this day has nearly this name here: if it is she, write the name as her page has it or give her UPN; if it is another child, give that child’s UPN.',
});

/** Rows that contradict what the school knows of when a child came and left: an old list must not put a leaver back. */
async function refuseAgainstHistory({ sql }: WriteTx, schoolId: string, today: IsoDate): Promise<void> {
  await sql`
    update roll_row r set refusal = jsonb_build_object('code', 'roll/left-already', 'column', 'startsOn',
      'message', format('This child left here on %s: leave the row out if the list is an old one. If she has come back, give the new date of entry.', to_char(l.ends_on, 'FMDD FMMonth YYYY')))
    from (
      select e.pupil_id, max(e.ends_on) as ends_on from provision.enrolment e where e.school_id = ${schoolId}
      group by e.pupil_id having bool_and(coalesce(e.ends_on < ${today}::date, false))
    ) l
    where l.pupil_id = r.pupil_id and r.refusal is null and r.ends_on is null and coalesce(r.starts_on <= l.ends_on, true)`;
  await sql`
    update roll_row r set refusal = jsonb_build_object('code', 'roll/left-before-entry', 'column', 'endsOn',
      'message', format('This child came here on %s, after this date of leaving: correct it, or leave it empty.', to_char(e.starts_on, 'FMDD FMMonth YYYY')))
    from provision.enrolment e
    where e.school_id = ${schoolId} and e.pupil_id = r.pupil_id and (e.ends_on is null or e.ends_on >= ${today}::date)
      and r.refusal is null and r.ends_on < e.starts_on`;
}

/** The second row of one child: by number, or by names and birth date where there is no number. */
async function refuseRepeated({ sql }: WriteTx): Promise<void> {
  await sql`
    update roll_row r set refusal = jsonb_build_object('code', 'roll/same-child-twice', 'column', case when r.upn is null then 'surname' else 'upn' end,
      'message', format('This child is in line %s too: keep one of the two rows.', f.first_line))
    from (
      select line, min(line) over (partition by coalesce(upn, concat_ws('|', family_key, given_key, birth_on::text))) as first_line
      from roll_row where upn is not null or is_named
    ) f where f.line = r.line and f.first_line < r.line`;
}

/** Two rows that mean one child of the school in different ways. */
async function refuseClaimed({ sql }: WriteTx): Promise<void> {
  await sql`
    update roll_row r set pupil_id = null, refusal = jsonb_build_object('code', 'roll/same-child-twice', 'column', 'upn',
      'message', format('This child is in line %s too: keep one of the two rows.', f.first_line))
    from (select line, min(line) over (partition by pupil_id) as first_line from roll_row where pupil_id is not null) f
    where f.line = r.line and f.first_line < r.line`;
}

async function* slices({ sql }: WriteTx): AsyncGenerator<{ readonly after: number; readonly last: number }> {
  for (let after = 0; ;) {
    const [slice] = await sql<{ last: number | null }[]>`
      select max(line) as last from (select line from roll_row where line > ${after} order by line limit ${rowsAtOnce}) l`;
    const last = slice?.last ?? null;
    if (last === null) return;
    yield { after, last };
    after = last;
  }
}
