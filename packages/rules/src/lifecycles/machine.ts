import { refuse, type Refusal } from '../refusal.ts';

/** A legal move: the state it leads to. */
export interface Transition<State extends string> {
  readonly to: State;
}

/** For every state, the actions that are legal in it and where each leads. */
export type TransitionTable<State extends string, Action extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Action, State>>>>
>;

/** Looks a move up; a refusal `<area>/not-now` with a sentence when it is not legal. */
export function look<State extends string, Action extends string>(
  table: TransitionTable<State, Action>,
  state: State,
  action: Action,
  area: string,
): Transition<State> | Refusal {
  const to = table[state][action];
  if (to !== undefined) return { to };
  return refuse(`${area}/not-now`, `This cannot be done now: "${words(action)}" is not a step from "${words(state)}".`);
}

/** The actions that are legal in a state, in the order of the table. */
export function movesFrom<State extends string, Action extends string>(
  table: TransitionTable<State, Action>,
  state: State,
): readonly Action[] {
  return Object.keys(table[state]) as Action[];
}

/** Every legal move as rows, for a page of the documentation. */
export function tableRows<State extends string, Action extends string>(
  table: TransitionTable<State, Action>,
): readonly (readonly [State, Action, State])[] {
  return (Object.keys(table) as State[]).flatMap((state) =>
    movesFrom(table, state).flatMap((action) => {
      const to = table[state][action];
      return to === undefined ? [] : [[state, action, to] as const];
    }),
  );
}

function words(name: string): string {
  return name.replaceAll('-', ' ');
}
