import type { MyChildQuery } from '#lib/graph/operations.ts';

export type SharedChild = NonNullable<MyChildQuery['pupil']>;

/** The questions that a family asks, each a page of its own. */
export type Question = 'helps' | 'doing' | 'aims' | 'meetings';

interface Asked {
  readonly id: Question;
  readonly title: (name: string) => string;
  /** Whether the school has shared anything that answers it. */
  readonly isShared: (child: SharedChild) => boolean;
}

const asked: readonly Asked[] = [
  { id: 'helps', title: (name) => `What helps ${name}?`, isShared: ({ profile }) => profile !== null },
  {
    id: 'doing',
    title: (name) => `What extra help does ${name} get?`,
    isShared: ({ provisionLines }) => (provisionLines?.length ?? 0) > 0,
  },
  { id: 'aims', title: (name) => `What is ${name} working towards?`, isShared: ({ openCycle }) => openCycle !== null },
  {
    id: 'meetings',
    title: () => 'When do we meet?',
    isShared: ({ openCycle, meetings }) => openCycle !== null || (meetings?.length ?? 0) > 0,
  },
];

/** The questions that what is shared can answer, in the order in which families ask them. */
export function answerable(child: SharedChild): readonly { readonly id: Question; readonly title: string }[] {
  return asked
    .filter(({ isShared }) => isShared(child))
    .map(({ id, title }) => ({ id, title: title(child.givenName) }));
}
