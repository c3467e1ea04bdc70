import type { ReferralRoute } from '#lib/graph/operations.ts';

/** What has to be known to say what a withdrawal ends. */
export interface SharedReferral {
  readonly sentOn: string | null;
  readonly service: {
    readonly route: ReferralRoute;
    readonly agency: {
      readonly name: string;
      readonly professionals: readonly { readonly hasAccount: boolean; readonly endsOn: string | null }[];
    };
  };
  readonly consents: readonly { readonly id: string; readonly stands: boolean }[];
  readonly otherGrounds: readonly { readonly id: string; readonly stands: boolean }[];
}

/**
 * What follows when one consent or legal ground of a referral is ended, as it is and not as one would like it: sharing
 * goes on where something else stands, nothing ends where nothing was sent, and what left by e-mail or on paper stays
 * with the agency.
 */
export function endingSentence(referral: SharedReferral, endedId: string, today: string): string {
  const { agency, route } = referral.service;
  const others = [...referral.consents, ...referral.otherGrounds].filter(
    ({ id, stands }) => stands && id !== endedId,
  ).length;
  if (others > 0)
    return `Sharing goes on: ${others === 1 ? 'another consent or legal ground stands' : 'other consents or legal grounds stand'}. To end it, end ${others === 1 ? 'that one' : 'those'} too, or take the referral back.`;
  if (referral.sentOn === null) return 'Nothing has been sent. It cannot be sent until somebody agrees again.';
  const looksIn = agency.professionals.some(
    ({ hasAccount, endsOn }) => hasAccount && (endsOn === null || endsOn >= today),
  );
  const kept = `${agency.name} keeps what was sent to it outside Hedgerow. Tell it today that the agreement has ended, and ask what it does with its copy.`;
  if (!looksIn) return `Nobody of ${agency.name} can look in here, so no access ends. ${kept}`;
  const ends = `Access ends at once: people of ${agency.name} then see only what they wrote themselves.`;
  return route === 'PORTAL' ? ends : `${ends} ${kept}`;
}
