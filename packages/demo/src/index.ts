export {
  demoPlaces,
  generateDemo,
  type Demo,
  type DemoOptions,
  type DemoPlace,
  type DemoSize,
} from './generate-demo.ts';
export { generateCounty, type CountyOptions } from './county.ts';
export { makeCast, type Cast } from './cast.ts';
export type { DemoAccount, DemoParts } from './parts/parts.ts';
export type * from './parts/agencies-part.ts';
export type * from './parts/provision-part.ts';
export type * from './parts/schools-part.ts';
export type * from './parts/training-part.ts';
export { diceOf, type Dice } from './chance/dice.ts';
