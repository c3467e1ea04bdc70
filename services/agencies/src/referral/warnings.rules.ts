import { addMonths, type IsoDate } from '@hedgerow/rules';

export type ReferralWarningCode =
  'TOO_FEW_REVIEWED_CYCLES' | 'NOTHING_TRIED' | 'SERVICE_CLOSED' | 'SERVICE_NOT_VERIFIED';

/** Something that makes a service likely to send a referral back. It warns; it never blocks. */
export interface ReferralWarning {
  readonly code: ReferralWarningCode;
  readonly text: string;
}

/** Months after which what the directory says of a service is worth checking again. */
const MONTHS_BEFORE_CHECKING_AGAIN = 12;

/**
 * What a service asks for and a referral does not show. Services send back referrals that do not say what was tried,
 * for how long and with what effect, and many ask for reviewed cycles of support first.
 */
export function referralWarnings(
  referral: { readonly reviewedCycles: number; readonly triedSoFar: string },
  service: {
    readonly minimumReviewedCycles: number;
    readonly verifiedOn: string | null;
    readonly closedOn: string | null;
  },
  today: IsoDate,
): ReferralWarning[] {
  const warnings: ReferralWarning[] = [];
  if (service.closedOn !== null && service.closedOn < today) {
    warnings.push({ code: 'SERVICE_CLOSED', text: `This service closed on ${service.closedOn}. Choose another one.` });
  }
  if (referral.reviewedCycles < service.minimumReviewedCycles) {
    warnings.push({
      code: 'TOO_FEW_REVIEWED_CYCLES',
      text: `The service asks for ${service.minimumReviewedCycles} reviewed cycles in this need area; ${referral.reviewedCycles} are on record.`,
    });
  }
  if (referral.triedSoFar.trim() === '') {
    warnings.push({
      code: 'NOTHING_TRIED',
      text: 'Say what has been tried, for how long, and what it changed. Services send referrals back without it.',
    });
  }
  if (service.verifiedOn === null || addMonths(service.verifiedOn as IsoDate, MONTHS_BEFORE_CHECKING_AGAIN) < today) {
    warnings.push({
      code: 'SERVICE_NOT_VERIFIED',
      text:
        service.verifiedOn === null
          ? 'Nobody has checked yet what the directory says of this service.'
          : `What the directory says of this service was last checked on ${service.verifiedOn}.`,
    });
  }
  return warnings;
}
