import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this clone. */
export const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Node, pnpm and what they need, for this clone alone. */
export const TOOLCHAIN_FOLDER = join(REPOSITORY, '.toolchain');
