import type { FormReading } from '#lib/forms/reading.ts';
import type { AgencyKind, ReferralRoute, ServiceKind } from '#lib/graph/operations.ts';
import { agencyKindWords, routeWords, serviceKindWords } from './words.ts';

const choices = <Choice extends string>(words: Readonly<Record<Choice, string>>) =>
  Object.keys(words) as [Choice, ...Choice[]];

/** What the directory says of an agency, as its form has it. */
export function agencyFacts(form: FormReading) {
  return {
    name: form.text('name'),
    kind: form.oneOf<AgencyKind>('kind', choices(agencyKindWords)),
    area: form.optional('area'),
    website: form.optional('website'),
  };
}

/** What the directory says of a service, as its form has it. */
export function serviceFacts(form: FormReading) {
  return {
    name: form.text('name'),
    kind: form.oneOf<ServiceKind>('kind', choices(serviceKindWords)),
    area: form.optional('area'),
    youngestAge: form.whole('youngestAge'),
    oldestAge: form.whole('oldestAge'),
    whoMayRefer: form.optional('whoMayRefer'),
    route: form.oneOf<ReferralRoute>('route', choices(routeWords)),
    threshold: form.optional('threshold'),
    minimumReviewedCycles: form.whole('minimumReviewedCycles') ?? 0,
    evidence: form.lines('evidence'),
    urgentRoute: form.optional('urgentRoute'),
    price: form.optional('price'),
    email: form.optional('email'),
    telephone: form.optional('telephone'),
    acknowledgeWorkingDays: form.whole('acknowledgeWorkingDays'),
    firstContactWeeks: form.whole('firstContactWeeks'),
    reportWeeks: form.whole('reportWeeks'),
    verifiedOn: form.optional('verifiedOn'),
  };
}
