/**
 * Headers of every answer of the portal, errors and files too. Pages have a policy of their own for scripts and styles
 * (vite.config.ts); whatever else is answered may load nothing and be framed by nobody. Nothing of a child stays in a
 * shared computer's cache; built files say themselves how long they keep.
 */
export function guardHeaders(requestId: string): Readonly<Record<string, string>> {
  return {
    'x-request-id': requestId,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'cache-control': 'private, no-store',
  };
}
