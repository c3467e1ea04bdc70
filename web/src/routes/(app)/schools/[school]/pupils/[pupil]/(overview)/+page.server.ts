import { dutyWords } from '#lib/due/reason.ts';
import { nextStep, type NextStep } from '#lib/due/next-step.ts';
import { ownerName } from '#lib/due/turns.ts';
import { PupilPageDocument } from '#lib/graph/operations.ts';
import { notedChild } from '#lib/pupils/noted.ts';
import { joinStory } from '#lib/pupils/story.ts';
import { found } from '#lib/server/found.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import type { PageServerLoad } from './$types';

const firstLines = 40;

/** One child: the profile a supply teacher reads in a minute, what is owed for her, and her whole story. */
export const load: PageServerLoad = async (event) => {
  requireViewer(event);
  const { school, pupil: id } = event.params;
  const [{ data, missing }, { school: head }] = await Promise.all([
    graph(event).run(PupilPageDocument, { id, school }),
    event.parent(),
  ]);
  const {
    profile,
    duties,
    ehcRequests,
    provisionLines,
    provisionStory,
    agencyStory,
    trainingStory,
    schoolStory,
    ...child
  } = found(data.pupil, missing);
  const story = joinStory([provisionStory, agencyStory, trainingStory, schoolStory]);
  const isWhole = event.url.searchParams.get('story') === 'all';
  return {
    child,
    profile,
    duties: (duties?.nodes ?? [])
      .filter(({ group }) => group !== 'LATER')
      .map((duty) => ({
        id: duty.id,
        ...dutyWords(duty.rule, duty.basis),
        dueOn: duty.dueOn,
        owner: ownerName(duty.owner, duty.ownerName),
        step: stepFor(
          child.opening !== null,
          nextStep({
            rule: duty.rule,
            owner: duty.owner,
            schoolId: school,
            pupilId: id,
            staffId: null,
            causeId: duty.causeId,
          }),
        ),
      })),
    request: (ehcRequests ?? []).find(({ isOpen }) => isOpen) ?? null,
    lines: (provisionLines ?? []).filter((line) => line.school.id === school),
    story: isWhole ? story : story.slice(0, firstLines),
    storyRest: isWhole ? 0 : Math.max(0, story.length - firstLines),
    missing,
    noteAbout: notedChild(child, school, head.shortName),
  };
};

/** Who opened the file with a reason looks, and records nothing. */
function stepFor(isOpened: boolean, step: NextStep): NextStep {
  return isOpened ? { ...step, label: 'Open', isOurs: false } : step;
}
