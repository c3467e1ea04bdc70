import type { ServiceContext } from '@hedgerow/service-kit';
import type { Loaders } from './loaders.ts';

/** What a resolver or operation of this service works with, built once for each request. */
export type Context = ServiceContext<Loaders>;
