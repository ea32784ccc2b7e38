/**
 * Carries `messages.ts` over runtime messages: a client whose methods are the protocol's, and a server that
 * checks every call before it runs. `sendResponse` instead of a returned promise: that is the one form of
 * answer which every browser's own API understands.
 */
import { browser, type OnMessageListener, type Sender } from './browser.ts';
import type { BackgroundProtocol, Checks, ContentProtocol } from './messages.ts';

type Methods<Protocol> = { [M in keyof Protocol]: (...args: never[]) => unknown };

/** The protocol as its caller sees it: every answer is a promise, rejected when nobody listens. */
export type Client<Protocol extends Methods<Protocol>> = {
  [M in keyof Protocol]: (...args: Parameters<Protocol[M]>) => Promise<Awaited<ReturnType<Protocol[M]>>>;
};

/** The protocol as its server writes it; `tabId` is the sender's tab, undefined from an extension page. */
export type Handlers<Protocol extends Methods<Protocol>> = {
  [M in keyof Protocol]: (
    args: Parameters<Protocol[M]>,
    tabId: number | undefined,
  ) => ReturnType<Protocol[M]> | Promise<ReturnType<Protocol[M]>>;
};

interface Call {
  to: 'content' | 'background';
  method: string;
  args: unknown[];
}

type Answer = { value: unknown } | { error: string };

const isCall = (message: unknown): message is Call =>
  typeof message === 'object' &&
  message !== null &&
  'to' in message &&
  'method' in message &&
  typeof message.method === 'string' &&
  'args' in message &&
  Array.isArray(message.args);

function client<Protocol extends Methods<Protocol>>(
  to: Call['to'],
  send: (call: Call) => Promise<unknown>,
): Client<Protocol> {
  const call = async (method: string, args: unknown[]) => {
    const answer = await send({ to, method, args });
    if (typeof answer !== 'object' || answer === null) throw new Error(`Nobody answered ${method}.`);
    if ('error' in answer) throw new Error(String(answer.error));
    return 'value' in answer ? answer.value : undefined;
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the proxy makes the methods that Client names
  return new Proxy({} as Client<Protocol>, {
    get: (_, method) =>
      typeof method === 'string' && method !== 'then'
        ? (...args: unknown[]) => call(method, args)
        : undefined,
  });
}

/** The content script of a tab. A call rejects where there is none (not injected, a browser page). */
export function contentOf(tabId: number): Client<ContentProtocol> {
  return client('content', (call) => browser.tabs.sendMessage(tabId, call, { frameId: 0 }));
}

/** The background; a call starts a worker that was stopped. */
export const background: Client<BackgroundProtocol> = client('background', (call) =>
  browser.runtime.sendMessage(call),
);

/** Answers the protocol's calls from now on. A call that the checks refuse is answered with an error, never run. */
export function serve<Protocol extends Methods<Protocol>>(
  as: Call['to'],
  checks: Checks<Protocol>,
  handlers: Handlers<Protocol>,
): void {
  const run = async (message: Call, tabId: number | undefined): Promise<Answer> => {
    if (!Object.hasOwn(checks, message.method)) return { error: `No method ${message.method}.` };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an own key of checks
    const method = message.method as keyof Protocol;
    if (!checks[method](message.args)) return { error: `Bad arguments for ${message.method}.` };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checks has just established it
    const args = message.args as Parameters<Protocol[typeof method]>;
    try {
      return { value: await handlers[method](args, tabId) };
    } catch (error) {
      return { error: String(error) };
    }
  };
  const listener = (
    message: unknown,
    sender: Sender,
    sendResponse: (answer: unknown) => void,
  ): true | undefined => {
    if (!isCall(message) || message.to !== as) return undefined;
    void run(message, sender.tab?.id).then(sendResponse);
    return true;
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types know listeners that always or never answer; browsers also take one that decides
  browser.runtime.onMessage.addListener(listener as OnMessageListener);
}
