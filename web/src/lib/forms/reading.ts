/** Reads a sent form. Empty fields count as left out; text is kept as typed, spaces and all. */
export class FormReading {
  readonly data: FormData;

  constructor(data: FormData) {
    this.data = data;
  }

  /** The text of a field, empty where it is missing. */
  text(name: string): string {
    const value = this.data.get(name);
    return typeof value === 'string' ? value : '';
  }

  /** The text of a field, or null where nothing was typed. */
  optional(name: string): string | null {
    const value = this.text(name);
    return value === '' ? null : value;
  }

  /** Every value of a field that may be chosen more than once. */
  all(name: string): string[] {
    return this.data.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '');
  }

  /** Whether a box is ticked. */
  ticked(name: string): boolean {
    return this.data.has(name);
  }

  /** A whole number, or null where the field is blank or holds something else. */
  whole(name: string): number | null {
    const value = this.text(name).trim();
    return /^-?\d{1,9}$/.test(value) ? Number(value) : null;
  }

  /** A number with a decimal point, or null. */
  decimal(name: string): number | null {
    const value = this.text(name).trim();
    return /^-?\d{1,9}(\.\d{1,4})?$/.test(value) ? Number(value) : null;
  }

  /** One of a list, or the first of it. */
  oneOf<const Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice {
    const value = this.text(name);
    return choices.find((choice) => choice === value) ?? choices[0];
  }

  /** The key that makes a second sending harmless. */
  get key(): string {
    return this.text('key');
  }

  /** The version that was on the screen. */
  get version(): number {
    return this.whole('version') ?? 0;
  }

  /** Lines of a field as they were typed, blank ones left out. */
  lines(name: string): string[] {
    return this.text(name)
      .split(/\r\n?|\n/)
      .filter((line) => line.trim() !== '');
  }
}
