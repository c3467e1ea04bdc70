/**
 * A person with a browser at a provider: signs in there, agrees, and comes back.
 *
 * @param start the address that Hedgerow sends the browser to
 * @param login what the person signs in with there
 * @returns the address that the browser is sent back to, not yet opened
 */
export async function signInAtProvider(start: string, login: string): Promise<URL> {
  const home = new URL(start).origin;
  const cookies = new Map<string, string>();
  let next = new URL(start);
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 15; step += 1) {
    const response = await fetch(next, {
      redirect: 'manual',
      ...(form === undefined ? {} : { method: 'POST', body: form }),
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) {
      const page = await response.text();
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (prompt === undefined)
        throw new Error(`The provider answered ${String(response.status)}: ${page.slice(0, 500)}`);
      form = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'any' } : { prompt });
      next = new URL(/<form[^>]+action="([^"]+)"/.exec(page)?.[1] ?? next, home);
    } else {
      form = undefined;
      next = new URL(location, next);
      if (next.origin !== home) return next;
    }
  }
  throw new Error('The provider never sent the browser back.');
}
