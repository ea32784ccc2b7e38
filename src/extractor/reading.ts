/** One reading of the page by the extractor: started, watched and cancelled from the popup. */
import { passageKey } from '../core/compare.ts';
import type { Extraction, ExtractorRun, FailureReason, Reading, Rejections } from '../extraction.ts';
import type { PageState } from '../messages.ts';
import { readRejections, writeRejection } from '../storage.ts';

/** `found` gets a successful reading, with what the reader has rejected of this source before. */
export function createReading(
  readPage: (run: ExtractorRun) => Promise<Extraction | FailureReason>,
  found: (extraction: Extraction, rejections: Rejections) => void,
  normalForm: (url: string) => string,
): Reading {
  let state: PageState = { status: 'none' };
  let running: AbortController | undefined;

  const read = async (signal: AbortSignal) => {
    state = { status: 'extracting', done: 0, total: 1 };
    // the popup's answer comes before the page is read
    await new Promise((done) => {
      setTimeout(done, 0);
    });
    signal.throwIfAborted();
    const result = await readPage({ signal });
    if (signal.aborted) return;
    if (typeof result === 'string') {
      state = { status: 'failed', reason: result };
      return;
    }
    const rejections = await rejectionsOf(result, normalForm(result.page.source.url));
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

async function rejectionsOf({ page }: Extraction, source: string): Promise<Rejections> {
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
