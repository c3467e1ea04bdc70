import { expect, it } from 'vitest';
import { patience } from './patience.ts';

function waiting() {
  let at = 1_000_000;
  const one = patience({ now: () => ({ epochMilliseconds: at }) });
  return {
    ...one,
    pass: (milliseconds: number) => {
      at += milliseconds;
    },
  };
}

it('goes on asking after a slow answer or two', () => {
  const subgraph = waiting();
  subgraph.timedOut();
  subgraph.timedOut();
  expect(subgraph.mayAsk()).toBe(true);
});

it('stops keeping everybody waiting after three timeouts in a row, and sends one in a second to look', () => {
  const subgraph = waiting();
  for (let time = 0; time < 3; time += 1) subgraph.timedOut();
  expect(subgraph.mayAsk()).toBe(false);
  subgraph.pass(1_000);
  expect([subgraph.mayAsk(), subgraph.mayAsk()]).toEqual([true, false]);
});

it('trusts a subgraph again as soon as it answers', () => {
  const subgraph = waiting();
  for (let time = 0; time < 3; time += 1) subgraph.timedOut();
  subgraph.answered();
  expect(subgraph.mayAsk()).toBe(true);
});

it('is not stuck where the machine’s clock is put back', () => {
  const subgraph = waiting();
  for (let time = 0; time < 3; time += 1) subgraph.timedOut();
  subgraph.pass(-3_600_000);
  expect(subgraph.mayAsk()).toBe(true);
});
