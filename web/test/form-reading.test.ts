import { describe, expect, it } from 'vitest';
import { AppError } from '@hedgerow/errors';
import { FormReading } from '../src/lib/forms/reading.ts';
import { keptBy, refusalOf } from '../src/lib/forms/refusal.ts';
import { refusal } from '../src/lib/server/failures.ts';

function sent(fields: Readonly<Record<string, string | readonly string[]>>): FormReading {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of typeof value === 'string' ? [value] : value) data.append(name, one);
  return new FormReading(data);
}

describe('a form is read as it was typed', () => {
  it('text keeps its spaces and lines, an empty field counts as left out', () => {
    const form = sent({ text: '  two\nlines ', note: ' ', empty: '', list: ' one \r\n\r\n\ttwo\n ' });
    expect(form.text('text')).toBe('  two\nlines ');
    expect(form.optional('note')).toBe(' ');
    expect(form.optional('empty')).toBeNull();
    expect(form.optional('missing')).toBeNull();
    expect(form.lines('list')).toEqual([' one ', '\ttwo']);
  });

  it('a number that is none is never half a number', () => {
    const form = sent({ a: '20', b: '20 minutes', c: '-3', d: '1e9', e: '', f: '12.5' });
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => form.whole(name))).toEqual([20, null, -3, null, null, null]);
    expect([form.decimal('f'), form.decimal('b')]).toEqual([12.5, null]);
  });

  it('a choice outside its list is the first of the list, not what was sent', () => {
    expect(sent({ role: 'ADMINISTRATOR' }).oneOf('role', ['PARENT', 'PUPIL'])).toBe('PARENT');
  });
});

describe('a refusal brings back what was typed', () => {
  const form = sent({ form: 'meeting', note: 'Long and dear', password: 'secret' }).data;

  it('to the form that was sent, and to no other', () => {
    const answer = refusal(new AppError('bad-input', { details: { fields: { heldOn: 'Give a real date.' } } }), form);
    const said = answer.data;
    expect(refusalOf(said, 'contact')).toBeNull();
    expect(refusalOf(said, 'meeting')?.values['note']).toBe('Long and dear');
    expect(refusalOf(said, 'meeting')?.fields).toEqual({ heldOn: 'Give a real date.' });
    expect(keptBy(said, 'meeting')).toBeNull();
  });

  it('never a password', () => {
    expect(refusal(new AppError('bad-input'), form).data.values).not.toHaveProperty('password');
  });

  it('with what stands there now, where somebody else was first', () => {
    const details = { current: { note: 'Theirs', count: 3 }, currentVersion: 7 };
    const { data, status } = refusal(new AppError('stale-save', { details }), form);
    expect([status, data.current, data.currentVersion]).toEqual([409, { note: 'Theirs' }, 7]);
  });

  it('but a fault is no refusal', () => {
    expect(() => refusal(new TypeError('x is undefined'), form)).toThrow(TypeError);
  });
});
