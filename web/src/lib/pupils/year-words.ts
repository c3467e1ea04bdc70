/** `Year 3`, `Reception`, `Nursery 2`, from the year group of the census. */
export function yearWords(yearGroup: string): string {
  if (yearGroup === 'R') return 'Reception';
  return yearGroup.startsWith('N') ? `Nursery ${yearGroup.slice(1)}`.trim() : `Year ${yearGroup}`;
}
