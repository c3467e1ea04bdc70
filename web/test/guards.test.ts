import { describe, expect, it } from 'vitest';
import { requireFreshProof } from '../src/lib/server/fresh-proof.ts';
import { requireViewer, safeNext } from '../src/lib/server/guards.ts';

const asked = (method: string, path: string) => ({
  url: new URL(path, 'http://portal.example'),
  request: new Request(new URL(path, 'http://portal.example'), { method }),
  locals: { requestId: 'r', session: null },
});

function whereTo(event: Parameters<typeof requireViewer>[0]): unknown {
  try {
    requireViewer(event);
    return null;
  } catch (way) {
    return (way as { location: string }).location;
  }
}

describe('a stranger is led to the door', () => {
  it('and back to the page that was wanted', () => {
    expect(whereTo(asked('GET', '/due?turn=council'))).toBe('/sign-in?next=%2Fdue%3Fturn%3Dcouncil');
  });

  it('with the page of a form that was sent, never the sending itself', () => {
    expect(whereTo(asked('POST', '/schools/a/visits?/record'))).toBe('/sign-in?next=%2Fschools%2Fa%2Fvisits');
  });
});

describe('what a stranger at an unlocked computer must not get', () => {
  const minutesAgo = (minutes: number) => ({
    ...asked('GET', '/people?school=a'),
    locals: {
      requestId: 'r',
      session: {
        sessionId: 's',
        accountId: 'a',
        personId: 'p',
        roles: [],
        token: 't',
        confirmedAt: new Date(Date.now() - minutes * 60_000).toISOString(),
      },
    },
  });
  const whereTo = (event: Parameters<typeof requireFreshProof>[0]): unknown => {
    try {
      requireFreshProof(event);
      return 'goes on';
    } catch (way) {
      return (way as { location: string }).location;
    }
  };

  it('is not asked of somebody who just proved who they are', () => {
    expect(whereTo(minutesAgo(9))).toBe('goes on');
  });

  it('leads by way of a proof, and back to the page that was wanted', () => {
    expect(whereTo(minutesAgo(11))).toBe('/confirm?next=%2Fpeople%3Fschool%3Da');
  });

  it('leads a stranger to the door', () => {
    expect(whereTo(asked('GET', '/people'))).toBe('/sign-in?next=%2Fpeople');
  });
});

describe('signing in never leads out of the portal', () => {
  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '',
    '/sign-in',
    '/sign-out',
  ])('%j leads to the start', (next) => {
    expect(safeNext(next)).toBe('/');
  });

  it('a page of the portal is kept, with its filters', () => {
    expect(safeNext('/due?turn=council')).toBe('/due?turn=council');
    expect(safeNext(null)).toBe('/');
  });
});
