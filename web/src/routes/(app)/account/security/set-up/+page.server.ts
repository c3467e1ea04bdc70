import { FormReading } from '#lib/forms/reading.ts';
import { refusal } from '#lib/server/failures.ts';
import { requireFreshProof } from '#lib/server/fresh-proof.ts';
import { identity } from '#lib/server/identity.ts';
import { qrCode } from '#lib/server/qr-code.ts';
import type { Actions, PageServerLoad } from './$types';

/** A second factor, or another telephone in place of the one before, which stays in force until the new one is proved. */
export const load: PageServerLoad = async (event) => {
  const { accountId } = requireFreshProof(event);
  const service = await identity();
  const [state, { secret, address }] = await Promise.all([
    service.secondFactors.state(accountId),
    service.secondFactors.setUp(accountId),
  ]);
  return { isSet: state.isSet, secret, qr: qrCode(address) };
};

export const actions: Actions = {
  default: async (event) => {
    const { accountId } = requireFreshProof(event);
    const form = new FormReading(await event.request.formData());
    const { requestId } = event.locals;
    try {
      const service = await identity();
      return { recoveryCodes: await service.secondFactors.finishSetUp(accountId, form.text('code'), { requestId }) };
    } catch (error) {
      return refusal(error, form.data);
    }
  },
};
