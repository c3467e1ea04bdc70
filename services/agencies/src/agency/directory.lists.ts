import { pageOf, pageSize, type Page } from '@hedgerow/service-kit';
import type { Context } from '../context.ts';
import type { AgencyRow } from '../db/directory.ts';
import { directoryPage, selectOwnAgencies, type DirectoryFilter } from './agency.queries.ts';

export interface DirectoryArguments {
  readonly filter?: DirectoryFilter | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** One page of the directory by name. */
export async function listAgencies(ctx: Context, args: DirectoryArguments): Promise<Page<AgencyRow>> {
  const size = pageSize(args.first);
  const rows = await ctx.read((tx) => directoryPage(tx, args.filter ?? {}, size + 1, args.after));
  return pageOf(rows, size, (row) => [row.name.toLowerCase(), row.id]);
}

/** The agencies that the viewer works for. */
export async function ownAgencies(ctx: Context): Promise<AgencyRow[]> {
  return ctx.read(selectOwnAgencies);
}
