import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, createServer as createTcpServer, type Socket } from 'node:net';
import { generate } from 'selfsigned';

/** Answers every request to one host. Paths, cookies and waiting are its own business. */
export type Site = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Sites by host name; `*.tracker.example` stands for every subdomain, `*` for every other host. */
export type Sites = Readonly<Record<string, Site>>;

export interface SiteServer {
  readonly port: number;
  /** For `launchChromium({ map })` and the CLI's `--map`: every host name leads here. */
  readonly mapping: { readonly host: '*'; readonly address: '127.0.0.1'; readonly port: number };
  close(): Promise<void>;
}

const TLS_HANDSHAKE = 0x16;

function siteOf(sites: Sites, host: string): Site | undefined {
  const labels = host.split('.');
  const wildcards = labels.map((_, index) => `*.${labels.slice(index + 1).join('.')}`);
  return [host, ...wildcards, '*'].map((name) => sites[name]).find((site) => site !== undefined);
}

function answer(sites: Sites): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const site = siteOf(sites, host);
    if (site === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`No site ${host} here`);
      return;
    }
    Promise.resolve(site(request, response)).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  };
}

/** Serves many host names on one loopback port, over HTTPS with a certificate of its own and over plain HTTP alike. */
export async function serveSites(sites: Sites, port = 0): Promise<SiteServer> {
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const handler = answer(sites);
  const secure = createTlsServer({ key: pems.private, cert: pems.cert }, handler);
  const plain = createHttpServer(handler);
  secure.listen(0, '127.0.0.1');
  plain.listen(0, '127.0.0.1');
  await Promise.all([once(secure, 'listening'), once(plain, 'listening')]);

  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  };
  // The first byte tells the two protocols apart, so that one port serves both.
  const front = createTcpServer((socket) => {
    keep(socket).once('readable', () => {
      const first: unknown = socket.read(1);
      if (!Buffer.isBuffer(first)) return socket.destroy();
      socket.unshift(first);
      const upstream = keep(connect(portOf(first[0] === TLS_HANDSHAKE ? secure : plain), '127.0.0.1'));
      socket.pipe(upstream).pipe(socket);
      socket.on('close', () => upstream.destroy());
      upstream.on('close', () => socket.destroy());
      return undefined;
    });
  });
  front.listen(port, '127.0.0.1');
  await once(front, 'listening');

  const actual = portOf(front);
  return {
    port: actual,
    mapping: { host: '*', address: '127.0.0.1', port: actual },
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(
        [secure, plain, front].map((server) => new Promise((resolve) => server.close(resolve))),
      );
    },
  };
}

function portOf(server: { address(): ReturnType<import('node:net').Server['address']> }): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server is not listening');
  return address.port;
}
