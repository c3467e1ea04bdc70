/** The four nations of the United Kingdom, each with its own law. */
export type Jurisdiction = 'england' | 'wales' | 'scotland' | 'northern-ireland';

/** Whether a text names a jurisdiction. */
export function isJurisdiction(text: string): text is Jurisdiction {
  return text === 'england' || text === 'wales' || text === 'scotland' || text === 'northern-ireland';
}
