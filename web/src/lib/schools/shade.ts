/** How many school colours the tokens hold. */
const shades = 12;

/** The `data-school` value for a school's place in the palette (from 0), which sets `--school` for what is inside. */
export function shadeOf(colour: number): number {
  return (((Math.trunc(colour) % shades) + shades) % shades) + 1;
}
