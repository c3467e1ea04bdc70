/** The same database for another role. */
export function roleAddress(administratorUrl: string, role: string, password: string): string {
  const address = new URL(administratorUrl);
  address.username = role;
  address.password = password;
  return address.href;
}

/** Another database of the same server, for the same role. */
export function databaseAddress(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
