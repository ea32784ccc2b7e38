/** A browser process on the other end of the Chrome DevTools Protocol, spoken over pipes 3 and 4. */
import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export interface Launched {
  /** Resolves when the browser has ended. */
  closed: Promise<void>;
  loadExtension(folder: string): Promise<void>;
  /** Opens an address in the first tab. */
  open(url: string): Promise<void>;
  kill(): void;
}

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** Commands out, replies in; messages end with a zero byte. https://chromedevtools.github.io/devtools-protocol/ */
function protocol(input: Writable, output: Readable) {
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let rest = '';
  let last = 0;
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const { id, result, error }: Reply = JSON.parse(part);
      const asked = id === undefined ? undefined : waiting.get(id);
      if (error) asked?.reject(new Error(error.message));
      else asked?.resolve(result);
    }
  });
  return (method: string, params: object = {}, sessionId?: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}

/** Starts the browser; the process must live as long as it does, for it holds the pipes. */
export function launch(path: string, args: string[]): Launched {
  const child = spawn(path, ['--remote-debugging-pipe', ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [input, output] = [child.stdio[3], child.stdio[4]];
  if (!input || !output || !('write' in input) || !('setEncoding' in output))
    throw new Error('The browser was started without its pipes.');
  const send = protocol(input, output);
  return {
    closed: new Promise((done) => {
      child.once('exit', () => done());
    }),
    loadExtension: async (folder) => {
      await send('Extensions.loadUnpacked', { path: folder });
    },
    open: async (url) => {
      const { targetInfos } = asTargets(await send('Target.getTargets'));
      const blank = targetInfos.find(({ type }) => type === 'page');
      if (!blank) throw new Error('The browser has no tab.');
      const attached = await send('Target.attachToTarget', { targetId: blank.targetId, flatten: true });
      await send('Page.navigate', { url }, asSession(attached).sessionId);
    },
    kill: () => child.kill(),
  };
}

interface Targets {
  targetInfos: { type: string; targetId: string }[];
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the protocol's own type of this reply
const asTargets = (reply: unknown) => reply as Targets;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the protocol's own type of this reply
const asSession = (reply: unknown) => reply as { sessionId: string };
