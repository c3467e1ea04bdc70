import { hash, verify, type Options } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';

// OWASP's first choice for Argon2id. The default algorithm of the library is Argon2id; naming its const enum would need a build step.
const strength: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };

/** How passwords are kept and checked. One implementation; an interface so that a test can count its calls. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /**
   * Checks a password. Without a stored hash (nobody of that address) it does the same work against the hash of
   * nobody's password, so that an answer takes as long for a stranger as for a member of staff.
   */
  matches(storedHash: string | null, password: string): Promise<boolean>;
}

/** People type the same password on machines that compose accents differently. */
const canonical = (password: string): string => password.normalize('NFKC');

/** Argon2id, 19 MiB, two passes, one lane; 16 random bytes of salt; PHC strings. */
export async function hashPassword(password: string): Promise<string> {
  return hash(canonical(password), strength);
}

/** The real thing. The hash of nobody's password is made once. */
export async function argonPasswords(): Promise<Passwords> {
  const nobody = await hashPassword(randomBytes(32).toString('base64'));
  return {
    hash: hashPassword,
    matches: async (storedHash, password) => {
      const same = await verify(storedHash ?? nobody, canonical(password));
      return same && storedHash !== null;
    },
  };
}

/** The longest password that is looked at; a longer one is refused after the same work on its beginning. */
export const longestPassword = 256;
const shortestPassword = 12;

/** What is wrong with a new password, in a sentence; undefined where it will do. Length is what counts (NCSC: three random words). */
export function passwordProblem(password: string): string | undefined {
  if ([...password].length < shortestPassword)
    return `Use at least ${String(shortestPassword)} characters. Three random words make a good password.`;
  if (password.length > longestPassword) return `Use at most ${String(longestPassword)} characters.`;
  return undefined;
}
