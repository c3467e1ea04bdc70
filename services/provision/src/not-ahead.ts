import type { IsoDate } from '@hedgerow/rules';
import { badField } from '@hedgerow/service-kit';

/**
 * The day on which something happened; today where it was not given.
 *
 * @throws {AppError} `bad-input` for a day that has not come
 */
export function happenedOn(field: string, day: IsoDate | null | undefined, today: IsoDate): IsoDate {
  if (day !== null && day !== undefined && day > today)
    badField(field, 'This day has not come yet: give today or an earlier day.');
  return day ?? today;
}
