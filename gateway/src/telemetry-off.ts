// Imported before @apollo/gateway wherever that is: from 2.14 on it reports usage and asks cloud metadata addresses
// where it runs, unless this is set before a gateway is made.
// eslint-disable-next-line no-restricted-syntax -- Apollo takes it from nowhere else
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
