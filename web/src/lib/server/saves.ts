import { redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { FormReading } from '#lib/forms/reading.ts';
import type { Kept, Refusal } from '#lib/forms/refusal.ts';
import { refusal } from './failures.ts';
import { requireViewer } from './guards.ts';

/**
 * A form action that changes something: asks who is there, reads the form, runs the change, and goes on to the address
 * that the change gives back. A coded refusal returns to the form with what was typed.
 */
export function saves<Event extends RequestEvent>(change: (event: Event, form: FormReading) => Promise<string>) {
  return async (event: Event): Promise<ActionFailure<Refusal>> => {
    requireViewer(event);
    const form = new FormReading(await event.request.formData());
    let next: string;
    try {
      next = await change(event, form);
    } catch (error) {
      return refusal(error, form.data);
    }
    redirect(303, next);
  };
}

/**
 * A form action for a text that is saved while it is being written: it stays on the page and gives back the new
 * version, so that the next save follows from this one.
 */
export function keeps<Event extends RequestEvent>(change: (event: Event, form: FormReading) => Promise<number>) {
  return async (event: Event): Promise<ActionFailure<Refusal> | Kept> => {
    requireViewer(event);
    const form = new FormReading(await event.request.formData());
    try {
      return { saved: true, form: form.text('form'), version: await change(event, form) };
    } catch (error) {
      return refusal(error, form.data);
    }
  };
}
