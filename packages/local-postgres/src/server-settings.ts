/**
 * Settings of the embedded server: one small machine, this machine's own address only, and a log that never repeats what
 * a statement held (a child's name must not reach a log through an error's text).
 *
 * @param isDurable false for tests: a crash may lose the data.
 */
export function serverSettings(port: number, isDurable: boolean): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '200',
    shared_buffers: '128MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    effective_cache_size: '1GB',
    random_page_cost: '1.1',
    max_wal_size: '512MB',
    wal_compression: 'on',
    io_method: 'sync',
    jit: 'off',
    idle_in_transaction_session_timeout: '60s',
    log_line_prefix: '%m [%p] ',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    logging_collector: 'off',
    ...(isDurable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', autovacuum: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
