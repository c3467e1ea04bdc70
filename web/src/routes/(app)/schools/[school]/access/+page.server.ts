import { AccessPageDocument, SeeOpeningsDocument, type AccessFilter, type AccessKind } from '#lib/graph/operations.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import { saves } from '#lib/server/saves.ts';
import { to } from '#lib/links.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const kinds: Readonly<Record<string, AccessKind>> = { opened: 'READ', changed: 'WRITE', refused: 'REFUSED' };

/** Who opened and changed what at this place, for those who answer for it. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const query = event.url.searchParams;
  const asked = {
    person: query.get('person') ?? '',
    child: query.get('child') ?? '',
    kind: query.get('kind') ?? '',
    from: query.get('from') ?? '',
    to: query.get('to') ?? '',
  };
  const filter: AccessFilter = {
    personId: orNull(asked.person),
    pupilId: orNull(asked.child),
    kind: kinds[asked.kind] ?? null,
    withReason: asked.kind === 'reason',
    from: orNull(asked.from),
    to: orNull(asked.to),
  };
  const { data, missing } = await graph(event).run(AccessPageDocument, {
    id: event.params.school,
    filter,
    after: query.get('after'),
  });
  const { accessLog, auditSeal, openings, staff } = found(data.school, missing);
  return {
    asked,
    isFirstPage: !query.has('after'),
    log: found(accessLog, missing),
    seal: auditSeal,
    openings: openings ?? [],
    people: peopleOf([...staff.map(({ person }) => person), ...(accessLog?.nodes ?? []).flatMap(({ by }) => by ?? [])]),
    missing,
  };
};

export const actions: Actions = {
  seen: saves<RequestEvent>(async (event, form) => {
    const { school } = event.params;
    const input = { idempotencyKey: form.key, schoolId: school, openingIds: form.all('opening') };
    await graph(event).change(SeeOpeningsDocument, { input });
    return to.schoolAccess(school);
  }),
};

const orNull = (text: string): string | null => (text === '' ? null : text);

function peopleOf(people: readonly { id: string; givenName: string; familyName: string }[]) {
  const byId = new Map(people.map(({ id, givenName, familyName }) => [id, { givenName, familyName }]));
  return [...byId]
    .map(([id, { givenName, familyName }]) => ({ value: id, label: `${givenName} ${familyName}`, key: familyName }))
    .toSorted((a, b) => a.key.localeCompare(b.key, 'en-GB'));
}
