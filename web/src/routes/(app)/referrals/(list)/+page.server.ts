import { reachOf } from '@hedgerow/authz';
import { ReferralsPageDocument, type ReferralStage } from '#lib/graph/operations.ts';
import { seesNames } from '#lib/referrals/sees-names.ts';
import { openStages, stageWords } from '#lib/referrals/words.ts';
import { graph } from '#lib/server/graph.ts';
import { requireViewer } from '#lib/server/guards.ts';
import type { PageServerLoad } from './$types';

const isStage = (text: string | null): text is ReferralStage => text !== null && Object.hasOwn(stageWords, text);

/** Referrals by stage: a school's own, or those sent to the reader's agency. */
export const load: PageServerLoad = async (event) => {
  const { roles } = requireViewer(event);
  const query = event.url.searchParams;
  const asked = query.get('stage');
  const stage = isStage(asked) ? asked : null;
  const lateOnly = query.get('late') === 'yes';
  const isAgency = roles.some((role) => reachOf(role, 'referral.respond') === 'agency');
  const { data, missing } = await graph(event).run(ReferralsPageDocument, {
    stage,
    school: query.get('school'),
    lateOnly,
    names: seesNames(roles),
    isAgency,
    after: query.get('after'),
  });
  const { referrals, referralCounts } = data.viewer;
  const rows = (referrals?.nodes ?? []).filter((row) => stage !== null || openStages.includes(row.stage));
  return {
    rows,
    counts: referralCounts ?? [],
    asked: { stage, lateOnly, school: query.get('school') },
    next: referrals?.pageInfo.hasNextPage === true ? referrals.pageInfo.endCursor : null,
    isAgency,
    ownAdvice: data.viewer.ownAdvice ?? [],
    missing,
  };
};
