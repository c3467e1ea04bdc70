export { importRegister, type RegisterFile } from './import-register.ts';
export type { PlacesRun } from './run-gias.ts';
