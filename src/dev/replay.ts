/**
 * A local https server that plays any host. A browser comes here by `--host-resolver-rules=MAP * 127.0.0.1:PORT`
 * with certificate errors ignored (Chromium), or through a proxy (Firefox); nothing leaves the machine.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { cleanDocument } from '../core/document.ts';
import { throwAwayCertificate } from './certificate.ts';
import { type PageOptions, replayPage } from './replay-page.ts';

export interface ReplayAnswer {
  html: string;
  headers?: Record<string, string>;
  /** ms before the answer is sent. */
  delay?: number;
}

/** What a URL shows; undefined: not this route's. */
export type Route = (url: URL) => ReplayAnswer | undefined;

export interface Replay {
  port: number;
  /** Every URL that was asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

const seeds = join(import.meta.dirname, '../../seeds');

export interface Seed {
  id: string;
  url: string;
  /** The document as received. */
  received: string;
}

/** The articles in seeds/ whose document names its URL. */
export function seedArticles(): Seed[] {
  return readdirSync(seeds).flatMap((id) => {
    const path = join(seeds, id, 'source.txt');
    if (!existsSync(path)) return [];
    const received = readFileSync(path, 'utf8');
    const { url } = cleanDocument(received);
    return url ? [{ id, url, received }] : [];
  });
}

/** The seeds' articles at their own URLs, with and without www, http or https, whatever the query. */
export function seedRoute(options: PageOptions = {}): Route {
  const place = (url: URL) => url.host.replace(/^www\./, '') + url.pathname.replace(/\/$/, '');
  const pages = new Map(seedArticles().map(({ url, received }) => [place(new URL(url)), received]));
  return (url) => {
    const received = pages.get(place(url));
    return received === undefined ? undefined : { html: replayPage(received, options) };
  };
}

/** Serves the first route that knows the URL; else a 404 that says so. Port 0: any free one. */
export async function serveReplay(routes: readonly Route[], port = 0): Promise<Replay> {
  const requests: string[] = [];
  const server = createServer(throwAwayCertificate(), (request, response) => {
    const address = `https://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`;
    requests.push(address);
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const answer =
      url && routes.reduce<ReplayAnswer | undefined>((found, route) => found ?? route(url), undefined);
    const send = () => {
      response.writeHead(answer ? 200 : 404, {
        'content-type': 'text/html; charset=utf-8',
        ...answer?.headers,
      });
      response.end(
        answer?.html ?? '<!doctype html><title>Not found</title><p>The replay has no such page.</p>',
      );
    };
    setTimeout(send, answer?.delay ?? 0);
  });
  await new Promise<void>((done) => {
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The replay server has no port.');
  return {
    port: address.port,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
