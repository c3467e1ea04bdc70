import { isLegacyStatusCode, isStatusCode, needTypes, readNeedCode, type StatusCode } from '@hedgerow/rules';
import type { Problem } from '@hedgerow/tabular';

/** A SEN status as a school system writes it: `K`, `K - SEN Support`, `EHCP`, `No Special Educational Need`. */
export function readStatus(text: string): { readonly status: StatusCode } | { readonly problem: Problem } {
  const letter = /^([a-z])(?:\s*[-–—:=,(].*)?$/i.exec(text)?.[1]?.toUpperCase() ?? '';
  if (isStatusCode(letter)) return { status: letter };
  if (isLegacyStatusCode(letter) || /^(school action|early years action|statement)/i.test(text)) {
    return {
      problem: {
        code: 'roll/legacy-status',
        message: 'This SEN status was replaced in 2014: look at the child, and give N, K or E.',
      },
    };
  }
  if (/\behc|education,? health/i.test(text)) return { status: 'E' };
  if (/^(sen|send) support\b|\(k\)$/i.test(text)) return { status: 'K' };
  if (/^(n\/a|no|none|not? sen|no sen need|no special educational needs?)$/i.test(text)) return { status: 'N' };
  return {
    problem: {
      code: 'roll/unknown-status',
      message: 'This is no SEN status: give N (none), K (SEN support) or E (EHC plan).',
    },
  };
}

/** Types of need in one cell: a code, a code and its words, the words, or several of them. */
export function readNeeds(text: string): { readonly needs: readonly string[] } | { readonly problem: Problem } {
  const whole = readNeed(text);
  if (whole !== null) return { needs: [whole] };
  const parts = text.split(/[;,/|]/).map((part) => readNeed(part.trim()));
  const codes = parts.filter((code) => code !== null);
  if (codes.length === parts.length) return { needs: [...new Set(codes)] };
  if (/\bBESD\b/i.test(text))
    return {
      problem: {
        code: 'roll/legacy-need',
        message:
          'BESD was removed in 2014 and has no one successor: look at the child, and give the type of need that fits now.',
      },
    };
  return {
    problem: {
      code: 'roll/unknown-need',
      message: 'This is no type of need of the census: give a code such as SLCN or MLD.',
    },
  };
}

function readNeed(text: string): string | null {
  const label = text.toLowerCase();
  return (
    readNeedCode(/^[a-z]+/i.exec(text)?.[0] ?? '') ??
    needTypes.find((type) => type.label.toLowerCase() === label)?.code ??
    null
  );
}

/** A year group as school systems write it: `3`, `Year 3`, `Y3`, `Reception`, `N2`; null for what is none. */
export function readYearGroup(text: string): number | null {
  const number = /^(?:y(?:ear|r)?\.?\s*(?:group\s*)?)?(\d{1,2})$/i.exec(text)?.[1];
  if (number !== undefined) return Number(number) <= 14 ? Number(number) : null;
  const named: Readonly<Record<string, number>> = {
    r: 0,
    rec: 0,
    reception: 0,
    yr: 0,
    'year r': 0,
    n2: -1,
    nursery: -1,
    'nursery 2': -1,
    n1: -2,
    'nursery 1': -2,
  };
  return named[text.toLowerCase()] ?? null;
}
