import { escapeHtml } from './mark-names.ts';

const style = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1d1d1b; background: #fff; }
  h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; border-bottom: 2px solid #1d1d1b; }
  table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; border: 1px solid #bbb; }
  th, td { text-align: start; vertical-align: top; padding: 0.25rem 0.6rem; border-bottom: 1px solid #ddd; white-space: pre-wrap; overflow-wrap: anywhere; }
  th { width: 14rem; font-weight: 600; } mark { background: #ffe58f; outline: 1px solid #8a6500; }
  .check { border-inline-start: 4px solid #8a6500; padding: 0.4rem 0.8rem; background: #fff6da; }
`;

/**
 * A page that stands alone: no script, nothing fetched.
 *
 * @param body HTML, already safe
 */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><h1>${escapeHtml(title)}</h1>
${body}
</body></html>
`;
}
