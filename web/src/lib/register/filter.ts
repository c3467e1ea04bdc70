import type { RegisterFilter } from '#lib/graph/operations.ts';

/** What the register is narrowed to: all of it stands in the address, but for the name. */
export interface RegisterAsked {
  /** `register` is K and E together: the children a SENCo keeps; `left` and `starting` are not on roll today. */
  readonly status: 'register' | 'K' | 'E' | 'all' | 'left' | 'starting';
  readonly need: string;
  readonly year: string;
  readonly className: string;
  readonly text: string;
}

const narrowed: Readonly<Record<RegisterAsked['status'], Pick<RegisterFilter, 'status' | 'part'>>> = {
  register: { status: ['K', 'E'] },
  K: { status: ['K'] },
  E: { status: ['E'] },
  all: {},
  left: { part: 'LEFT' },
  starting: { part: 'STARTING' },
};

const isStatus = (text: string | null): text is RegisterAsked['status'] =>
  text !== null && Object.hasOwn(narrowed, text);

/** Reads the filter of an address, and the name beside it; what it does not know is the whole register. */
export function askedOf(query: { get(name: string): string | null }, name: string): RegisterAsked {
  const status = query.get('status');
  return {
    status: isStatus(status) ? status : 'register',
    need: query.get('need') ?? '',
    year: query.get('year') ?? '',
    className: query.get('class') ?? '',
    text: name,
  };
}

/** The filter as the graph takes it. */
export function registerFilter(asked: RegisterAsked, schoolIds: readonly string[] | null): RegisterFilter {
  const year = /^-?\d{1,2}$/.test(asked.year) ? [Number(asked.year)] : null;
  return {
    ...(schoolIds === null ? {} : { schoolIds: [...schoolIds] }),
    ...narrowed[asked.status],
    ...(asked.need === '' ? {} : { needs: [asked.need] }),
    ...(year === null ? {} : { ncYears: year }),
    ...(asked.className === '' ? {} : { classIds: [asked.className] }),
    ...(asked.text.trim() === '' ? {} : { text: asked.text.trim() }),
  };
}

/** The filter as it goes into a link. */
export function askedQuery(asked: RegisterAsked): Record<string, string> {
  return {
    status: asked.status === 'register' ? '' : asked.status,
    need: asked.need,
    year: asked.year,
    class: asked.className,
    named: asked.text === '' ? '' : '1',
  };
}

/** The years of a primary, first and secondary school, by the number the graph knows them by. */
export const yearChoices = [
  { value: '-2', label: 'Nursery 1' },
  { value: '-1', label: 'Nursery 2' },
  { value: '0', label: 'Reception' },
  ...Array.from({ length: 13 }, (_, at) => ({ value: String(at + 1), label: `Year ${String(at + 1)}` })),
] as const;
