/** Whether a text is an address of the web, which a page may link to; every other text is only shown. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}
