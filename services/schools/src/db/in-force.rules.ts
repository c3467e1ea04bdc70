/** Whether something with a first day and, once it is over, a last one lasts on a day; both count. */
export function isInForce(
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string | null },
  day: string,
): boolean {
  return startsOn <= day && (endsOn === null || endsOn >= day);
}
