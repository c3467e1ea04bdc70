import { generateSecret, generateURI, verifySync } from 'otplib';

const stepSeconds = 30;

/** A new secret of 160 bits in base 32, as authenticator apps take it. */
export function newTotpSecret(): string {
  return generateSecret();
}

/** What the QR code says to an authenticator app: `otpauth://totp/…`. Holds the secret, so it is shown and never kept. */
export function enrolmentAddress(secret: string, email: string): string {
  return generateURI({ issuer: 'Hedgerow', label: email, secret });
}

/**
 * The time step of a code that is right now, or was one step ago or will be in one (RFC 6238, 5.2: slow typists and
 * telephones that are half a minute off); undefined where it is not.
 *
 * @param typed six digits, with or without spaces
 * @param now milliseconds since 1970, UTC
 */
export function stepOfCode(secret: string, typed: string, now: number): number | undefined {
  const token = typed.replaceAll(/\s/g, '');
  if (!/^[0-9]{6}$/.test(token)) return undefined;
  const found = verifySync({ secret, token, epoch: Math.floor(now / 1000), epochTolerance: stepSeconds });
  return found.valid && 'timeStep' in found ? found.timeStep : undefined;
}
