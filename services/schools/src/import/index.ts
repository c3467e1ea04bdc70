export { importRegister, type RegisterFile } from './import-register.ts';
export type { PlacesRun } from './run-register.ts';
export type { ImportedRegister } from './place-import.queries.ts';
