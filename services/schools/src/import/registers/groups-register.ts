import { groupColumns, readGroupRow, type GroupField, type GroupRow } from './group-row.rules.ts';
import { groupsAtOdds, layGroups, layOutGroups, nameOrganisation, takeGroups } from './groups.queries.ts';
import { groupRemarks } from './group-remarks.ts';
import type { Register } from './register.ts';

/** The download of academies and their trusts of Get Information About Schools. */
export const groupsRegister: Register<GroupField, GroupRow> = {
  kind: 'gias-groups',
  title: 'Academies and their trusts',
  columns: groupColumns,
  needed: ['groupUid', 'name', 'urn'],
  missingCode: 'groups/missing-columns',
  read: readGroupRow,
  once: ({ groupUid, urn }, { columns }) => ({
    key: `${groupUid} ${String(urn)}`,
    twice: (line) => ({
      column: columns.urn?.header ?? null,
      code: 'groups/twice',
      message: `This school is in this trust in line ${String(line)} too: keep one of the two rows.`,
    }),
  }),
  layOut: layOutGroups,
  lay: layGroups,
  take: async (target, { columns }) => {
    const atOdds = await groupsAtOdds(target.tx);
    const counts = await takeGroups(target);
    const uid = await nameOrganisation(target);
    return {
      ...counts,
      refused: atOdds.map(({ line, firstLine }) => ({
        line,
        column: columns.name?.header ?? null,
        code: 'groups/at-odds',
        message: `This row says something else of its trust than line ${String(firstLine)}: correct one of them.`,
      })),
      remarks: await groupRemarks(target, uid, columns.urn?.header ?? null),
      acts: [],
    };
  },
};
