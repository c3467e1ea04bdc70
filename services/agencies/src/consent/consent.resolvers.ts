import type { ConsentRow, OtherGroundRow } from '../db/consent.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../instant.ts';
import { consentStands, groundStands } from './basis.rules.ts';
import type { EndOtherGroundInput, RecordConsentInput, RecordOtherGroundInput, WithdrawConsentInput } from './consent.input.ts';
import { endOtherGround } from './operations/end-other-ground.ts';
import { recordConsent } from './operations/record-consent.ts';
import { recordOtherGround } from './operations/record-other-ground.ts';
import { withdrawConsent } from './operations/withdraw-consent.ts';

export const consentResolvers = {
  Mutation: {
    recordConsent: (_: unknown, { input }: { input: RecordConsentInput }, ctx: Context) => recordConsent(ctx, input),
    recordOtherGround: (_: unknown, { input }: { input: RecordOtherGroundInput }, ctx: Context) => recordOtherGround(ctx, input),
    withdrawConsent: (_: unknown, { input }: { input: WithdrawConsentInput }, ctx: Context) => withdrawConsent(ctx, input),
    endOtherGround: (_: unknown, { input }: { input: EndOtherGroundInput }, ctx: Context) => endOtherGround(ctx, input),
  },
  Consent: {
    stands: (row: ConsentRow, _: unknown, ctx: Context) => consentStands(row, ctx.today),
    recordedAt: (row: ConsentRow) => instantOf(row.recordedAt),
  },
  OtherGround: {
    stands: (row: OtherGroundRow, _: unknown, ctx: Context) => groundStands(row, ctx.today),
  },
};
