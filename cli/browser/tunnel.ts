import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import type { HostMapping } from './mapping';

export interface Tunnel {
  readonly port: number;
  close(): void;
}

const DOMAIN_NAME = 3;
const SUCCEEDED = 0;
const NOT_ALLOWED = 2;
const REFUSED = 5;

const reply = (code: number): Buffer => Buffer.from([5, code, 0, 1, 0, 0, 0, 0, 0, 0]);

/**
 * The host a SOCKS request names (RFC 1928 section 4), or null while the request is not complete.
 * An address that is not a domain name is given as the empty string: nothing is mapped to it.
 */
function requestedHost(bytes: Buffer): string | null {
  if (bytes.length < 5) return null;
  if (bytes[3] !== DOMAIN_NAME) return '';
  const length = bytes[4] ?? 0;
  if (bytes.length < 5 + length + 2) return null;
  return bytes
    .subarray(5, 5 + length)
    .toString('latin1')
    .toLowerCase();
}

/** Collects bytes until `complete` reads something from them. */
async function readUntil<T>(socket: Socket, complete: (bytes: Buffer) => T | null): Promise<T | null> {
  let bytes = Buffer.alloc(0);
  while (bytes.length < 512) {
    const chunk: unknown = socket.read();
    if (Buffer.isBuffer(chunk)) {
      bytes = Buffer.concat([bytes, chunk]);
      const value = complete(bytes);
      if (value !== null) return value;
    } else {
      if (socket.readableEnded || socket.destroyed) return null;
      await Promise.race([once(socket, 'readable'), once(socket, 'close')]);
    }
  }
  return null;
}

/** A SOCKS 5 proxy on the loopback interface that brings each connection to where its host is mapped, whatever the port. */
export async function openTunnel(mappings: readonly HostMapping[]): Promise<Tunnel> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  };

  async function serve(client: Socket): Promise<void> {
    keep(client);
    const greeted = await readUntil(client, (bytes) =>
      bytes.length >= 2 && bytes.length >= 2 + (bytes[1] ?? 0) ? true : null,
    );
    if (greeted === null) return void client.destroy();
    client.write(Buffer.from([5, 0]));
    const host = await readUntil(client, requestedHost);
    if (host === null) return void client.destroy();
    const target =
      mappings.find((mapping) => mapping.host === host) ?? mappings.find((mapping) => mapping.host === '*');
    if (target === undefined) return void client.end(reply(NOT_ALLOWED));
    const upstream = connect(target.port, target.address.replace(/^\[|\]$/g, ''));
    keep(upstream);
    upstream.once('connect', () => {
      client.write(reply(SUCCEEDED));
      upstream.pipe(client).pipe(upstream);
    });
    upstream.once('error', () => client.writable && client.end(reply(REFUSED)));
    upstream.once('close', () => client.end());
    client.once('close', () => upstream.destroy());
  }

  const server = createServer((client) => {
    serve(client).catch(() => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
