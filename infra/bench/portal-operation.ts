import { readPortalOperations } from '../../gateway/src/safelist/portal-operations.ts';
import type { ListedOperation } from '../../gateway/src/safelist/listed-operation.ts';

/** The portal's own operation, word for word. */
export async function portalOperation(name: string): Promise<ListedOperation> {
  const operation = (await readPortalOperations()).find((each) => each.name === name);
  if (operation === undefined) throw new Error(`The portal has no operation called ${name}.`);
  return operation;
}
