import { rowsByParent, type BaseContext } from '@hedgerow/service-kit';
import { strategiesBySchool } from './strategy.queries.ts';

/** Reads of inclusion strategies, batched within one request. */
export function strategyLoaders(base: BaseContext) {
  return { strategiesBySchool: rowsByParent(base, strategiesBySchool, (row) => row.schoolId) };
}
