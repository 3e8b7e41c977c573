import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a server answers to the versions of Bolt that the driver offers. */
export const BOLT_5_4: Buffer = Buffer.from([0, 0, 4, 5]);
export const BOLT_4_4: Buffer = Buffer.from([0, 0, 4, 4]);
export const NO_COMMON_BOLT: Buffer = Buffer.from([0, 0, 0, 0]);

/** Where the driver's four versions end, behind the magic number. Bytes. */
const HANDSHAKE = 20;
const END_OF_MESSAGE = Buffer.from([0, 0]);

/**
 * As much of an old release as a client sees that asks what it is: the handshake, and who it says it is (PackStream).
 *
 * Neo4j 4.4 itself runs on Java 11 alone, which is not there where 5.26 runs.
 *
 * @param slowMs How long it takes for every answer after the handshake.
 */
export async function startOldNeo4j(
  bolt: Buffer,
  agent: string,
  slowMs = 0,
): Promise<{ address: string; server: Server }> {
  const server = createServer((socket) => talk(socket, bolt, agent, slowMs)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

function talk(socket: Socket, bolt: Buffer, agent: string, slowMs: number): void {
  const success = message(Buffer.concat([Buffer.from([0xb1, 0x70, 0xa1]), text('server'), text(agent)]));
  let read = Buffer.alloc(0);
  let isGreeted = false;
  socket.on('error', () => undefined);
  socket.on('data', (bytes) => {
    read = Buffer.concat([read, bytes]);
    if (!isGreeted && read.length >= HANDSHAKE) {
      isGreeted = true;
      read = read.subarray(HANDSHAKE);
      socket.write(bolt);
      if (bolt.equals(NO_COMMON_BOLT)) socket.end();
    }
    // Each message of the client fits into one chunk here.
    while (isGreeted && read.length > 2 && read.length >= read.readUInt16BE() + 4) {
      read = read.subarray(read.readUInt16BE() + 4);
      void sleep(slowMs).then(() => socket.write(success));
    }
  });
}

/** Of at most 15 bytes. */
const text = (value: string): Buffer =>
  Buffer.concat([Buffer.from([0x80 + value.length]), Buffer.from(value)]);

function message(content: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(content.length);
  return Buffer.concat([length, content, END_OF_MESSAGE]);
}
