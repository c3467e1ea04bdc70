/** What shrinks: the worklist is 118 kB of HTML, and 15 kB on its way to a phone. */
const shrinks = /^(text\/|application\/json|image\/svg)/;

/**
 * The same answer, compressed on its way where the browser takes that. An answer that another site asked for stays as it
 * is: the size of a compressed page that repeats what the asker chose would tell of what else stands there (the BREACH
 * attack), and browsers say of every request who asks (Fetch Metadata).
 */
export function compressed(request: Request, response: Response): Response {
  const { headers } = response;
  const isAskedHere = ['same-origin', 'none'].includes(request.headers.get('sec-fetch-site') ?? '');
  const takesGzip = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  const isPlain = shrinks.test(headers.get('content-type') ?? '') && !headers.has('content-encoding');
  if (response.body === null || !isAskedHere || !takesGzip || !isPlain) return response;
  const shrunk = new Response(response.body.pipeThrough(new CompressionStream('gzip')), response);
  shrunk.headers.set('content-encoding', 'gzip');
  shrunk.headers.append('vary', 'accept-encoding, sec-fetch-site');
  shrunk.headers.delete('content-length');
  // A strong tag promises the same bytes.
  shrunk.headers.delete('etag');
  return shrunk;
}
