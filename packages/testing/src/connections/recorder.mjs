// Preloaded into a process (`node --import`): writes every socket that it opens and every name that it looks up to the
// file that HEDGEROW_CONNECTIONS_FILE names, one JSON line each. All of Node's clients go through these few functions.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const file = process.env['HEDGEROW_CONNECTIONS_FILE'];
if (file === undefined) throw new Error('HEDGEROW_CONNECTIONS_FILE names no file.');
/** @param {'socket' | 'name'} kind @param {string} peer */
const record = (kind, peer) => {
  appendFileSync(file, `${JSON.stringify({ kind, peer })}\n`);
};

/** @param {readonly unknown[]} args as Socket.connect takes them @returns {string} */
function peerOf(args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null) return first.path ?? `${first.host ?? 'localhost'}:${first.port}`;
  if (typeof first === 'string' && !/^\d+$/.test(first)) return first;
  return `${typeof second === 'string' ? second : 'localhost'}:${first}`;
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  record('socket', peerOf(args));
  return Reflect.apply(connect, this, args);
};

const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function (...args) {
  record('socket', `udp ${args.filter((arg) => typeof arg === 'string' || typeof arg === 'number').join(' ')}`);
  return Reflect.apply(send, this, args);
};

/** @param {Record<string, unknown>} where */
function recordLookUps(where) {
  for (const [name, look] of Object.entries(where)) {
    if (typeof look !== 'function' || !/^(lookup|resolve|reverse)/.test(name)) continue;
    where[name] = function (...args) {
      // An address that is one already needs no name server.
      if (net.isIP(String(args[0])) === 0) record('name', String(args[0]));
      return Reflect.apply(look, this, args);
    };
  }
}
recordLookUps(dns);
recordLookUps(dns.promises);
recordLookUps(dns.Resolver.prototype);
recordLookUps(dns.promises.Resolver.prototype);
syncBuiltinESMExports();
