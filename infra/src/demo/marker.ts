import type { Sql } from '@hedgerow/db';

/** Somebody of the demo who signs in. */
export interface MarkedAccount {
  readonly role: string;
  readonly email: string;
  readonly personId: string;
}

/** Says in the database itself whether it holds the demo, so that it is loaded once and never over anybody's records. */
export interface Marker {
  readonly state: 'loading' | 'loaded';
  readonly accounts: readonly MarkedAccount[];
  /** Of the data folder whose passwords the accounts have. */
  readonly passwords: string;
}

/** Reads the marker; null where no demo was ever begun. */
export async function readMarker(sql: Sql): Promise<Marker | null> {
  await sql`create table if not exists hedgerow.demo (only_one boolean primary key default true check (only_one), marker jsonb not null)`;
  const [row] = await sql<{ marker: Marker }[]>`select marker from hedgerow.demo`;
  return row?.marker ?? null;
}

/** Writes the marker. */
export async function writeMarker(sql: Sql, marker: Marker): Promise<void> {
  await sql`
    insert into hedgerow.demo (marker) values (${JSON.stringify(marker)}::jsonb)
    on conflict (only_one) do update set marker = excluded.marker`;
}
