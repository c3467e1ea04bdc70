import { beforeAll, describe, expect, test } from 'vitest';
import { upnFor } from '@hedgerow/rules';
import { useTestDatabase } from '@hedgerow/testing';
import { searchPupils } from '../src/register/register-connection.ts';
import { createBench, type Bench } from './bench.ts';

const database = useTestDatabase();
const upn = upnFor('801200017001');
let bench: Bench;
beforeAll(async () => {
  bench = await createBench(database);
  const child = (givenName: string, familyName: string, more: Record<string, unknown> = {}) =>
    bench.child(bench.senco, bench.ashcombe, { givenName, familyName, birthDate: '2018-02-03', ...more });
  await child('Freya', 'Blenkin');
  await child('Freya', 'Kitching', { birthDate: '2017-05-09', upn });
  await child('Michał', 'Strauß');
  await child('Niamh', 'O’Brien-Núñez');
});

const found = async (text: string, actor = bench.senco) =>
  (await searchPupils(bench.as(actor), text, 20)).map(({ givenName, familyName }) => `${givenName} ${familyName}`);

describe('a search for a child', () => {
  test('offers first whose name begins with what was typed, so that no note lands with another Freya', async () => {
    expect(await found('freya ki')).toEqual(['Freya Kitching', 'Freya Blenkin']);
  });

  test.each([
    ['Kitching, Freya', 'Freya Kitching'],
    ['michal strauss', 'Michał Strauß'],
    ['obrien', 'Niamh O’Brien-Núñez'],
    ["o'brien nunez", 'Niamh O’Brien-Núñez'],
    ['kithcing', 'Freya Kitching'],
    ['kiching', 'Freya Kitching'],
    ['09/05/2017', 'Freya Kitching'],
    [upn, 'Freya Kitching'],
  ])('finds %s', async (text, name) => {
    expect(await found(text)).toEqual([name]);
  });

  test('by birth date or number answers nobody who may not see these', async () => {
    for (const actor of [bench.assistant, bench.otherSenco]) {
      expect(await found('09/05/2017', actor)).toEqual([]);
      expect(await found(upn, actor)).toEqual([]);
    }
  });
});
