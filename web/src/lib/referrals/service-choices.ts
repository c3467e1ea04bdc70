import type { Choice } from '#lib/forms/choices.ts';

interface Listed {
  readonly name: string;
  readonly services: readonly {
    readonly id: string;
    readonly name: string;
    readonly youngestAge: number | null;
    readonly oldestAge: number | null;
    readonly closedOn: string | null;
  }[];
}

/** Services of the directory that are open, as choices of a list: `Speech and language therapy, Tarn Valley NHS (ages 2 to 18)`. */
export function serviceChoices(agencies: readonly Listed[]): readonly Choice[] {
  return agencies.flatMap((agency) =>
    agency.services
      .filter(({ closedOn }) => closedOn === null)
      .map(({ id, name, youngestAge, oldestAge }) => ({
        value: id,
        label: `${name}, ${agency.name}${youngestAge === null || oldestAge === null ? '' : ` (ages ${String(youngestAge)} to ${String(oldestAge)})`}`,
      })),
  );
}
