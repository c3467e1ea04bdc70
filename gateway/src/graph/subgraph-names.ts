/** The four subgraphs, in the order in which they are composed. */
export const subgraphNames = ['schools', 'provision', 'training', 'agencies'] as const;

export type SubgraphName = (typeof subgraphNames)[number];
