import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate';
import type { Ports } from './places';

const parts = ['app', 'hosts', 'login', 'graph'] as const;

type Part = (typeof parts)[number];

/** The four servers, on this machine's loopback only. */
export interface Listening {
  readonly ports: Ports;
  /** What a server answers; until this is said it is silent. */
  serve(part: Part, answer: RequestListener): void;
  close(): Promise<void>;
}

/** Opens the four ports; a port 0 is any free one. Throws a sentence when one is taken. */
export async function listen(wanted: Ports, { key, cert }: Certificate): Promise<Listening> {
  const answers = new Map<Part, RequestListener>();
  const servers = new Map<Part, Server>(parts.map((part) => [part, createServer({ key, cert }, (request, response) => answers.get(part)?.(request, response))]));
  const close = async (): Promise<void> => void (await Promise.all([...servers.values()].map(closed)));
  try {
    const ports = await Promise.all([...servers].map(async ([part, server]) => [part, await opened(server, wanted[part], part)] as const));
    return { ports: Object.fromEntries(ports) as Record<Part, number>, serve: (part, answer) => void answers.set(part, answer), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function opened(server: Server, port: number, part: Part): Promise<number> {
  return new Promise((done, failed) => {
    server.on('error', (error: NodeJS.ErrnoException) => failed(error.code === 'EADDRINUSE' ? new Error(`Port ${port} (${part}) is taken by another program: stop that one, or choose other ports with --port-base N.`) : error));
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
