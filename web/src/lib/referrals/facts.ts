import type { FormReading } from '#lib/forms/reading.ts';

/** What a referral says, as its form has it. */
export function referralFacts(form: FormReading) {
  return {
    urgency: form.oneOf('urgency', ['ROUTINE', 'URGENT']),
    isSafeguarding: form.ticked('isSafeguarding'),
    reason: form.text('reason'),
    strengths: form.text('strengths'),
    impact: form.text('impact'),
    triedSoFar: form.text('triedSoFar'),
    desiredOutcome: form.text('desiredOutcome'),
    previousInvolvement: form.text('previousInvolvement'),
    otherAgencies: form.text('otherAgencies'),
    health: form.text('health'),
    homeLanguage: form.optional('homeLanguage'),
    needsInterpreter: form.ticked('needsInterpreter'),
    availability: form.text('availability'),
    reviewedCycles: form.whole('reviewedCycles') ?? 0,
  };
}

/** The written parts of a referral, in the order of the form, with what helps to write each. */
export const referralTexts = [
  { field: 'reason', label: 'Why we refer', hint: 'What you see, where and how often.' },
  { field: 'strengths', label: 'Strengths and interests', hint: '' },
  { field: 'impact', label: 'What it changes for the child', hint: 'Learning, friends, home.' },
  { field: 'triedSoFar', label: 'What has been tried', hint: 'What, for how long, and what it changed.' },
  { field: 'desiredOutcome', label: 'What we hope for', hint: '' },
  { field: 'previousInvolvement', label: 'This service before', hint: '' },
  { field: 'otherAgencies', label: 'Others involved', hint: '' },
  { field: 'health', label: 'Health', hint: 'Hearing and sight, where known.' },
  { field: 'availability', label: 'When the family can come', hint: '' },
] as const;
