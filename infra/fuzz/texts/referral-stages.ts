import type { World } from '../world/world.ts';
import { write, type Writer, type Written } from './writer.ts';

const words = 'Some words.';

/** All that a school writes about a child's need. */
export const referralFacts = {
  reason: words,
  strengths: words,
  impact: words,
  triedSoFar: words,
  desiredOutcome: words,
  previousInvolvement: words,
  otherAgencies: words,
  health: words,
  homeLanguage: words,
  availability: words,
};

/** One step of a referral's life: the mutation, and what it says besides which referral it is. */
const steps = (today: string) =>
  [
    [
      'CONSENT_RECORDED',
      'recordConsent',
      { scope: words, givenOn: today, givenByName: 'Sam Rook', hasParentalResponsibility: true, how: 'IN_PERSON' },
    ],
    ['SENT', 'sendReferral', { shared: { givenName: 'Wren', familyName: 'Castle', birthDate: '2019-03-04' } }],
    ['ACCEPTED', 'acceptReferral', {}],
    ['ACTIVE', 'startInvolvement', {}],
    [
      'REPORT_RECEIVED',
      'recordAdvice',
      { receivedOn: today, authorName: 'Sam Rook', text: words, recommendations: [words] },
    ],
  ] as const;

export type SettledStage = 'DRAFT' | ReturnType<typeof steps>[number][0];

/** A referral as the next step names it. */
export interface SeenReferral {
  readonly referralId: string;
  readonly expectedVersion: number;
}

/** A new referral of a child, brought to a stage of its life by the product's own steps. */
export async function referralAt(
  world: World,
  writer: Writer,
  about: { readonly pupilId: string; readonly serviceId: string },
  stage: SettledStage,
): Promise<SeenReferral> {
  const seen = ({ id, version }: Written): SeenReferral => ({ referralId: id, expectedVersion: version });
  let referral = seen(
    await write(world, writer, 'openReferral', { ...about, schoolId: writer.place.id, referral: referralFacts }),
  );
  if (stage === 'DRAFT') return referral;
  for (const [reached, name, more] of steps(world.today)) {
    referral = seen(await write(world, writer, name, { ...referral, ...more }));
    if (reached === stage) break;
  }
  return referral;
}
