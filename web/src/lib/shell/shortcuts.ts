/** What a key press asks for. `due` needs two keys: g, then d. */
export type Wish = 'palette' | 'search' | 'note' | 'due' | 'help';

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** Whether the key was pressed in something that takes text. */
  readonly inText: boolean;
}

/** A reading of one press: what it asks for, and whether a `g` waits for its second key. */
export interface Reading {
  readonly wish: Wish | null;
  readonly waiting: boolean;
}

const nothing: Reading = { wish: null, waiting: false };

/**
 * Reads a key press. Ctrl-K always works; single keys only outside text and only when they are switched on
 * (WCAG 2.1.4: they can be switched off, since speech input presses them by accident).
 */
export function readPress(press: Press, singleKeys: boolean, waiting: boolean): Reading {
  if ((press.ctrlKey || press.metaKey) && !press.altKey && press.key.toLowerCase() === 'k')
    return { wish: 'palette', waiting: false };
  if (!singleKeys || press.inText || press.ctrlKey || press.metaKey || press.altKey) return nothing;
  if (waiting) return press.key === 'd' ? { wish: 'due', waiting: false } : nothing;
  switch (press.key) {
    case '/':
      return { wish: 'search', waiting: false };
    case 'n':
      return { wish: 'note', waiting: false };
    case '?':
      return { wish: 'help', waiting: false };
    case 'g':
      return { wish: null, waiting: true };
    default:
      return nothing;
  }
}

/** The keys, as the help dialog lists them. */
export const keyHelp: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['Ctrl', 'K'], does: 'Find anything, or do something' },
  { keys: ['/'], does: 'Search' },
  { keys: ['n'], does: 'Write a note' },
  { keys: ['g', 'd'], does: 'Go to Due' },
  { keys: ['?'], does: 'Show these keys' },
];
