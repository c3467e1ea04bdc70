import { z } from 'zod';
import { ConfigError } from '@hedgerow/service-kit';

const environment = z.object({
  AUDIT_SEALER_DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//),
});

/**
 * Reads the address of the database as `audit_sealer`.
 *
 * @throws {ConfigError} where it is missing: an audit that nobody seals would look like one that is
 */
export function loadSealerUrl(env: Readonly<Record<string, string | undefined>>): string {
  const read = environment.safeParse(env);
  if (!read.success)
    throw new ConfigError(
      'These settings cannot be used:\nAUDIT_SEALER_DATABASE_URL: is not an address that begins with postgres://',
    );
  return read.data.AUDIT_SEALER_DATABASE_URL;
}
