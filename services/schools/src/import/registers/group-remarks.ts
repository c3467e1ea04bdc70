import type { Fault } from '@hedgerow/tabular';
import type { RegisterTarget } from './register.ts';

const mostRemarks = 1000;

interface OwnSchool {
  readonly line: number;
  readonly name: string;
  readonly group: string;
}

/** Places of the organisation that the register counts to another trust: their people are to decide, not the file. */
export async function groupRemarks(
  { tx: { sql, actor }, organisationId }: RegisterTarget,
  ownUid: string | null,
  column: string | null,
): Promise<Fault[]> {
  if (ownUid === null) return [];
  const schools = await sql<OwnSchool[]>`
    select g.line, s.name, g.name as "group"
    from group_row g join schools.school s on s.urn = g.urn
    join access.membership m on m.school_id = s.id and m.organisation_id = ${organisationId} and (m.ends_on is null or m.ends_on >= ${actor.today}::date)
    where g.group_uid <> ${ownUid} and g.closed_on is null order by g.line limit ${mostRemarks}`;
  return schools.map(({ line, name, group }) => ({
    line,
    column,
    code: 'groups/elsewhere',
    message: `${name} is counted to ${group} here, and still belongs to your organisation in Hedgerow: where it has left, end its membership on the page of the organisation.`,
  }));
}
