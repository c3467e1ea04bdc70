import { reachOf } from '@hedgerow/authz';
import { PupilsPageDocument } from '#lib/graph/operations.ts';
import { askedOf, registerFilter } from '#lib/register/filter.ts';
import { needChoices } from '#lib/register/need-choices.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { sought } from '#lib/server/sought.ts';
import type { PageServerLoad } from './$types';

/** Every register of the reader's schools in one list; for an Area SENCo the children whose parents agreed. Reading only: a write happens in one school. */
export const load: PageServerLoad = async (event) => {
  const { roles } = requireViewer(event);
  const query = event.url.searchParams;
  const asked = askedOf(query, sought(event));
  const school = query.get('school');
  const { data, missing } = await graph(event).run(PupilsPageDocument, {
    filter: registerFilter(asked, school === null ? null : [school]),
    after: query.get('after'),
  });
  const { pupils } = data.viewer;
  return {
    asked,
    school,
    isByAgreement: roles.every((role) => reachOf(role, 'pupil.read') !== 'school') && roles.includes('area_senco'),
    rows: pupils?.nodes ?? [],
    next: pupils?.pageInfo.hasNextPage === true ? pupils.pageInfo.endCursor : null,
    isFirstPage: !query.has('after'),
    needs: needChoices(data.needTypes),
    missing,
  };
};
