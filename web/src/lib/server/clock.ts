/** The portal's only clock, for words such as "in 3 days" and the limits of a session. Statutory counting is the services'. */

const ukDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** Today in the United Kingdom, as `YYYY-MM-DD`. */
export function today(): string {
  return ukDay.format(new Date());
}

/** The same clock, as the identity package asks for it. */
export const clock = { now: () => ({ epochMilliseconds: Date.now() }), today };
