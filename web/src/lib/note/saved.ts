import { to } from '#lib/links.ts';

/** After a note without JavaScript: where the child's file is, or null when nothing was just saved. */
export function noteSaved(query: { get(name: string): string | null }): { readonly href: string } | null {
  const pupil = query.get('saved');
  const school = query.get('school');
  return pupil === null || school === null ? null : { href: to.pupil(school, pupil) };
}
