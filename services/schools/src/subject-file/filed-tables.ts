import type { FiledTable } from '@hedgerow/service-kit';

/** Every table of schools that holds a part of a child's file. */
export const filedTables: Readonly<Record<string, FiledTable>> = {
  visit_child: { title: 'Seen on visits' },
  duty: { title: 'What was due' },
};
