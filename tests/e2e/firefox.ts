import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';

export const firefoxBuild = join(import.meta.dirname, '../../dist/firefox');
const uuid = '11111111-2222-4333-8444-555555555555';

export interface Firefox {
  browser: Browser;
  /** An extension page in a tab, by its path in the build. */
  openOwnPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Every https host leads to the local server: a CONNECT proxy, so no root and no name server is needed. */
async function proxyTo(port: number) {
  const proxy = createServer((_, response) => response.writeHead(502).end());
  proxy.on('connect', (_, socket) => {
    const up = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      up.pipe(socket);
      socket.pipe(up);
    });
    up.on('error', () => socket.destroy());
    socket.on('error', () => up.destroy());
  });
  await new Promise<void>((done) => {
    proxy.listen(0, '127.0.0.1', done);
  });
  return proxy;
}

/** @param port of the local server that plays every host */
export async function launchFirefox(port: number, executablePath: string): Promise<Firefox> {
  const manifest = JSON.parse(readFileSync(join(firefoxBuild, 'manifest.json'), 'utf8'));
  const proxy = await proxyTo(port);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a listening TCP server has a port
  const { port: proxyPort } = proxy.address() as AddressInfo;
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    // else the protocol refuses moz-extension: pages
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: uuid,
      }),
      'extensions.background.idle.timeout': 1500,
    },
  });
  await browser.installExtension(firefoxBuild);
  return {
    browser,
    async openOwnPage(path) {
      const page = await browser.newPage();
      // the load event never reaches the protocol across the process switch
      await page.goto(`moz-extension://${uuid}/${path}`, { timeout: 1500 }).catch(() => undefined);
      return page;
    },
    async close() {
      await browser.close();
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

/** As much of WebDriver BiDi's remote values as is read here. */
interface RemoteNode {
  value?: {
    nodeValue?: string;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
    attributes?: Record<string, string>;
  };
}

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: { result: RemoteNode } }>;
}

function wordsOf(node: RemoteNode | null | undefined): string[] {
  if (!node?.value) return [];
  const { nodeValue, children = [], shadowRoot, attributes = {} } = node.value;
  const label = attributes['aria-label'];
  return [
    ...(label ? [label] : []),
    ...(nodeValue?.trim() ? [nodeValue] : []),
    ...wordsOf(shadowRoot),
    ...children.flatMap(wordsOf),
  ];
}

/** What our host element holds, closed shadow root included: only the protocol can look into it. */
export async function hostWords(page: Page): Promise<string> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- puppeteer does not publish its BiDi connection
  const { connection } = page.browser() as unknown as { connection: BidiConnection };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nor the id of a page's browsing context
  const { _id } = page.mainFrame() as unknown as { _id: string };
  const { result } = await connection.send('script.evaluate', {
    expression: '[...document.documentElement.children].at(-1)',
    target: { context: _id },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 40 },
  });
  return wordsOf(result.result).join('\n');
}
