import { once } from 'node:events';
import { connect, createServer } from 'node:net';

const LOCAL = '127.0.0.1';

/** A port that nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, LOCAL);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('A server without a port');
  return address.port;
}

/** @param {number} port */
export async function isFree(port) {
  const server = createServer().listen(port, LOCAL);
  try {
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

/** The magic number of Bolt, and the versions 5.8 to 5.0, 4.4, and none. */
const HANDSHAKE = Buffer.from('6060b01700080805000004040000000000000000', 'hex');
const PATIENCE_MS = 2000;

/**
 * Whether a server that speaks Bolt answers at the port.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function answersBolt(port) {
  return new Promise((resolve) => {
    const socket = connect(port, LOCAL, () => socket.write(HANDSHAKE));
    /** @param {boolean} answer */
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(PATIENCE_MS, () => finish(false));
    socket.on('error', () => finish(false));
    socket.on('close', () => finish(false));
    socket.on('data', (answer) => finish(answer.length === 4 && answer.some((byte) => byte !== 0)));
  });
}
