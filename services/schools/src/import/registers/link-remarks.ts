import type { Fault } from '@hedgerow/tabular';
import { oneToOne } from '../../school/register-continuity.queries.ts';
import type { LinkKind } from './link-row.rules.ts';
import type { RegisterTarget } from './register.ts';

/** Remarks that a report holds; a county with a school merged on every page has fewer. */
const mostRemarks = 1000;

interface OwnLink {
  readonly line: number;
  readonly name: string;
  readonly urn: number;
  readonly linkUrn: number;
  readonly linkName: string;
  readonly kind: LinkKind;
  /** The other URN is a place of its own here. */
  readonly isHere: boolean;
  readonly isOneToOne: boolean;
}

/**
 * What links say of the organisation's own places that a person should see: who goes on under a URN that is not here yet,
 * who stands here twice, and what was merged or split, which is never guessed.
 */
export async function linkRemarks(
  { tx: { sql }, organisationId }: RegisterTarget,
  column: string | null,
): Promise<Fault[]> {
  const links = await sql<OwnLink[]>`
    with one_to_one as materialized (${oneToOne(sql, organisationId)})
    select l.line, s.name, s.urn, l.link_urn as "linkUrn", l.link_name as "linkName", l.kind,
      exists (select 1 from reference.school o where o.urn = l.link_urn) as "isHere",
      exists (select 1 from one_to_one p where p.old_urn = l.urn and p.new_urn = l.link_urn) as "isOneToOne"
    from link_row l join schools.school s on s.urn = l.urn and s.id = any ((select access.school_ids('school.write'))::uuid[])
    where l.kind in ('SUCCESSOR', 'JOINED', 'SPLIT') order by l.line limit ${mostRemarks}`;
  return links.map((link) => ({ line: link.line, column, ...remarkOn(link) }));
}

function remarkOn({ name, urn, linkUrn, linkName, kind, isHere, isOneToOne }: OwnLink): {
  readonly code: string;
  readonly message: string;
} {
  const place = `${name} (URN ${String(urn)})`;
  const other = `${linkName || 'a school'} (URN ${String(linkUrn)})`;
  if (kind !== 'SUCCESSOR' || !isOneToOne)
    return {
      code: kind === 'SPLIT' ? 'links/split' : 'links/joined',
      message: `${place} and ${other} were ${kind === 'SPLIT' ? 'split' : 'brought together'}: nothing is moved by itself, since no register says which child went where.`,
    };
  return isHere
    ? {
        code: 'links/both-here',
        message: `${place} goes on as ${other}, and both are places here: where nobody works in the newer one yet, take the import back that made it and import the register of schools again, and the older one goes on under the new number.`,
      }
    : {
        code: 'links/goes-on',
        message: `${place} goes on as ${other}: import the register of schools, and it goes on here under the new number.`,
      };
}
