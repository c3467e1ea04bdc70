import { reachOf } from '@hedgerow/authz';
import { SchoolRegisterDocument } from '#lib/graph/operations.ts';
import { askedOf, registerFilter } from '#lib/register/filter.ts';
import { needChoices } from '#lib/register/need-choices.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { sought } from '#lib/server/sought.ts';
import type { PageServerLoad } from './$types';

/** The register of one school; for people outside it, its figures with small numbers hidden. */
export const load: PageServerLoad = async (event) => {
  const { roles } = requireViewer(event);
  const query = event.url.searchParams;
  const asked = askedOf(query, sought(event));
  const ask = (children: boolean) =>
    graph(event).run(SchoolRegisterDocument, {
      id: event.params.school,
      filter: registerFilter(asked, null),
      after: query.get('after'),
      children,
    });
  // Whose every role sees a school's children asks for them at once; what this school allows is known only after its head.
  const early = roles.every((role) => reachOf(role, 'pupil.read') === 'school') ? ask(true) : null;
  early?.catch(() => undefined);
  const { school: head } = await event.parent();
  const seesChildren = head.viewerMay.includes('pupil.read');
  const { data, missing } = await (seesChildren && early !== null ? early : ask(seesChildren));
  const { registerCounts, needProfile, lateCounts, classes, pupils } = found(data.school, missing);
  return {
    asked,
    seesChildren,
    counts: registerCounts,
    needProfile: needProfile ?? [],
    late: lateCounts,
    rows: pupils?.nodes ?? [],
    next: pupils?.pageInfo.hasNextPage === true ? pupils.pageInfo.endCursor : null,
    isFirstPage: !query.has('after'),
    classes: (classes ?? []).map(({ id, name }) => ({ value: id, label: name })),
    needs: needChoices(data.needTypes),
    missing,
  };
};
