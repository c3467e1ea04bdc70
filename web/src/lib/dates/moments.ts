const ukMoment = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** `23 Nov, 14:02`, in the time of the United Kingdom. Takes an ISO 8601 instant. */
export function moment(instant: string): string {
  return ukMoment.format(new Date(instant));
}

const ukTime = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });

/** `14:02`, in the time of the United Kingdom. */
export function timeOfDay(instant: Date): string {
  return ukTime.format(instant);
}

const ukFullMoment = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** `23 Nov 2026, 14:02`, in the time of the United Kingdom. Takes an ISO 8601 instant. */
export function fullMoment(instant: string): string {
  return ukFullMoment.format(new Date(instant));
}
