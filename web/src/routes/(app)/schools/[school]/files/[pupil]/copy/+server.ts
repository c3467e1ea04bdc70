import { error } from '@sveltejs/kit';
import type { Bundle, RecordSet } from '#lib/bundle/bundle.ts';
import { zipBundle } from '#lib/bundle/zip-bundle.server.ts';
import { SubjectCopyDocument, SchoolHeadDocument, type PartFragment } from '#lib/graph/operations.ts';
import { requireFreshProof } from '#lib/server/fresh-proof.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import type { RequestHandler } from './$types';

/** Everything that the place holds about a child, as one file; whole, or not at all. */
export const GET: RequestHandler = async (event) => {
  requireViewer(event);
  requireFreshProof(event);
  const { school, pupil } = event.params;
  const [{ data, missing }, place] = await Promise.all([
    graph(event).run(SubjectCopyDocument, { schoolId: school, pupilId: pupil }),
    graph(event).run(SchoolHeadDocument, { id: school }),
  ]);
  // An answer with a part left out would look like one without: the law asks for all of it.
  if (missing.length > 0 || place.data.school === null)
    error(503, 'A part of Hedgerow does not answer, so the copy would not be whole. Try again in a few minutes.');
  const made = data.subjectBundle;
  if (made === null) error(404, 'There is nothing here, or it is not yours to see.');
  const parts = [made.file, made.agencyRecords, made.placeRecords];
  const bundle: Bundle = {
    school: place.data.school.name,
    madeBy: made.madeBy,
    madeAt: made.madeAt,
    records: parts.flatMap(({ records }, at) =>
      records.map((set) => readSet(set, ['', 'agencies-', 'schools-'][at] ?? '')),
    ),
    people: new Map(parts.flatMap(({ people }) => people.map(({ id, name }): [string, string] => [id, name]))),
    names: made.namesToMark,
  };
  const day = made.madeAt.slice(0, 10);
  return new Response(zipBundle(bundle), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="subject-access-${day}.zip"`,
      'cache-control': 'no-store',
    },
  });
};

function readSet({ name, title, checkFirst, rows }: PartFragment['records'][number], prefix: string): RecordSet {
  return {
    name: `${prefix}${name}`,
    title,
    checkFirst: checkFirst ?? null,
    rows: JSON.parse(rows) as RecordSet['rows'],
  };
}
