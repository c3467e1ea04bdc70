import { permissionsDocument } from '@hedgerow/authz';
import { errorsDocument } from '@hedgerow/errors';
import type { Generator } from './generator.ts';

/** The tables of docs/ that follow from code. */
export const documents: Generator = {
  name: 'documents',
  sources: ['packages/authz/src', 'packages/errors/src'],
  render() {
    return Promise.resolve(
      new Map([
        ['docs/permissions.md', permissionsDocument()],
        ['docs/errors.md', errorsDocument()],
      ]),
    );
  },
};
