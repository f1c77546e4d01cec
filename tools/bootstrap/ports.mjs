import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * @param {number} port 0 asks the system for any
 * @param {string} [host] all addresses of the machine when left out, as the API listens
 * @returns {Promise<number | null>} the port, or null when somebody else has it
 */
export function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : null));
    });
  });
}

/**
 * The port a server had the last time if it is still to be had, so that bookmarks and logs stay true.
 * @param {number} [preferred]
 */
export async function freePort(preferred) {
  const kept = preferred === undefined ? null : await tryPort(preferred, '127.0.0.1');
  const port = kept ?? (await tryPort(0, '127.0.0.1'));
  if (port === null) throw new Error('The system has no free port on 127.0.0.1.');
  return port;
}

/**
 * @param {string} host
 * @param {number} port
 * @param {number} [patience] in milliseconds
 * @returns {Promise<boolean>} whether somebody answers there
 */
export function answers(host, port, patience = 1_000) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const settle = (/** @type {boolean} */ open) => {
      socket.destroy();
      resolve(open);
    };
    socket.setTimeout(patience, () => settle(false));
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}

/**
 * Asks again and again until it holds, the time is up, or what is waited for has died.
 * @param {() => Promise<boolean>} holds
 * @param {{ within: number, every?: number, unless?: () => boolean }} options
 * @returns {Promise<boolean>}
 */
export async function eventually(holds, { within, every = 50, unless = () => false }) {
  const end = performance.now() + within;
  while (performance.now() < end) {
    if (unless()) return false;
    if (await holds()) return true;
    await pause(every);
  }
  return false;
}
