import { permissionsDocument } from '@hedgerow/authz';
import { errorsDocument } from '@hedgerow/errors';
import { deadlinesMarkdown, retentionMarkdown } from '@hedgerow/rules';
import type { Generator } from './generator.ts';

/** The tables of docs/ that follow from code. */
export const documents: Generator = {
  name: 'documents',
  render() {
    return Promise.resolve(
      new Map([
        ['docs/permissions.md', permissionsDocument()],
        ['docs/deadlines.md', deadlinesMarkdown()],
        ['docs/retention.md', retentionMarkdown()],
        ['docs/errors.md', errorsDocument()],
      ]),
    );
  },
};
