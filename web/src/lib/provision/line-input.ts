import type { FormReading } from '#lib/forms/reading.ts';

/** A provision line as its form says it: what, who, how long, how often, for how many weeks. Costs are typed in pounds and sent in pence. */
export function lineInput(form: FormReading) {
  const pence = (name: string): number | null => {
    const pounds = form.decimal(name);
    return pounds === null ? null : Math.round(pounds * 100);
  };
  return {
    idempotencyKey: form.key,
    what: form.text('what'),
    needCode: form.optional('needCode'),
    deliveredById: form.optional('deliveredById'),
    groupSize: form.whole('groupSize') ?? 0,
    minutes: form.whole('minutes') ?? 0,
    timesPerWeek: form.whole('timesPerWeek') ?? 0,
    weeks: form.whole('weeks') ?? 0,
    startsOn: form.text('startsOn'),
    promisedMinutesPerWeek: form.whole('promisedMinutesPerWeek'),
    hourlyPence: pence('hourlyPounds'),
    resourcesPence: pence('resourcesPounds'),
  };
}
