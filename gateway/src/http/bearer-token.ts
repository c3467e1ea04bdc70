/** The session token of an `authorization: Bearer …` header; undefined where there is none. */
export function bearerToken(header: string | undefined): string | undefined {
  return /^Bearer ([!-~]{1,200})$/i.exec(header ?? '')?.[1];
}
