import { join } from 'node:path';

/** Where the portal leaves what people upload, until the owning service has read it. Made by the portal on first use. */
export function uploadsFolder(home: string): string {
  return join(home, 'uploads');
}
