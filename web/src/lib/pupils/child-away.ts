/** What stands for a child whose record the reader cannot have: which of the two it is, nobody here can know. */
export const childAway = 'A child who has left, or whose record was erased';
