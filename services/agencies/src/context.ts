import type { ServiceContext } from '@hedgerow/service-kit';
import type { AgenciesLoaders } from './loaders.ts';

/** What every resolver of this service is given. */
export type Context = ServiceContext<AgenciesLoaders>;
