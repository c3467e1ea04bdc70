import { expect, it } from 'vitest';
import { knownAnswer } from './known-answer.ts';

it.each([
  [
    'the viewer’s id',
    'query Due__provision__0($first:Int){viewer{id childDuties(first:$first){nodes{id}}}}',
    { viewer: { __typename: 'Viewer', id: 'p1' } },
  ],
  ['a viewer of another name', '{me:viewer{__typename who:id}}', { me: { __typename: 'Viewer', who: 'p1' } }],
  ['a viewer nobody asked the id of', '{viewer{childDuties{nodes{id}}}}', { viewer: { __typename: 'Viewer' } }],
])('answers %s in place of a subgraph', (_what, query, answer) => {
  expect(knownAnswer(query, 'p1')).toEqual(answer);
});

it.each([
  ['anything else', '{pupil(id:"x"){id}}'],
  ['entities', 'query($representations:[_Any!]!){_entities(representations:$representations){...on Viewer{id}}}'],
  ['a change', 'mutation{viewer{id}}'],
])('answers nothing about %s', (_what, query) => {
  expect(knownAnswer(query, 'p1')).toBeNull();
});
