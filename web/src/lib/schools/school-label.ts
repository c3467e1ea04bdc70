/** A school as every page names it: short name and place in the palette. */
export interface SchoolLabel {
  readonly id: string;
  readonly name: string;
  readonly colour: number;
}
