/** One reading of the page by the extractor: started, watched and cancelled from the popup. */
import { passageKey } from '../core/compare.ts';
import { normalizeUrl } from '../core/source/normalize.ts';
import { type Extraction, offeredExtractor } from '../extraction.ts';
import type { PageState } from '../messages.ts';
import { readRejections, writeRejection } from '../storage.ts';

export interface Rejections {
  rejected: ReadonlySet<string>;
  remember(id: string, rejected: boolean): void;
}

export interface Reading {
  start(): void;
  cancel(): void;
  progress(done: number, total: number): void;
  /** none until it is started, and again after a cancel. */
  state(): PageState;
}

/** `found` gets a successful reading, with what the reader has rejected of this source before. */
export function createReading(found: (extraction: Extraction, rejections: Rejections) => void): Reading {
  let state: PageState = { status: 'none' };
  let running: AbortController | undefined;

  const read = async (signal: AbortSignal) => {
    const extractor = offeredExtractor();
    state = { status: 'extracting', done: 0, total: 1 };
    // the popup's answer comes before the page is read
    await new Promise((done) => {
      setTimeout(done, 0);
    });
    signal.throwIfAborted();
    const result = (await extractor?.read({ signal })) ?? 'error';
    if (signal.aborted) return;
    if (typeof result === 'string') {
      state = { status: 'failed', reason: result };
      return;
    }
    const rejections = await rejectionsOf(result);
    if (signal.aborted) return;
    state = { status: 'none' };
    found(result, rejections);
  };

  return {
    start() {
      if (running) return;
      const controller = new AbortController();
      running = controller;
      read(controller.signal)
        .catch((error: unknown) => {
          if (controller.signal.aborted) return;
          state = { status: 'failed', reason: 'error' };
          console.error('Sourcenote could not read this page:', error);
        })
        .finally(() => {
          if (running === controller) running = undefined;
        });
    },
    cancel() {
      running?.abort();
      running = undefined;
      state = { status: 'none' };
    },
    progress(done, total) {
      if (running) state = { status: 'extracting', done, total };
    },
    state: () => state,
  };
}

async function rejectionsOf({ page }: Extraction): Promise<Rejections> {
  const source = normalizeUrl(page.source.url);
  const keys = new Map(page.items.map((annotation) => [annotation.id, passageKey(annotation)]));
  const stored = await readRejections(source, [...keys.values()]);
  const rejected = new Set([...keys].filter(([, key]) => stored.has(key)).map(([id]) => id));
  return {
    rejected,
    remember: (id, off) => {
      const key = keys.get(id);
      if (key !== undefined) void writeRejection(source, key, off);
    },
  };
}
