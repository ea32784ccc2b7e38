/** One annotated page: an AnnotationPage anchored to this document, its overlay, and what became of each annotation. */
import type { AnnotationPage } from '../core/annotation.ts';
import type { Anchored } from '../messages.ts';
import type { Settings } from '../storage.ts';
import { observe } from './observe.ts';
import { createOverlay, type Overlay, type OverlayOptions } from './overlay.ts';
import type { Passage } from './passage.ts';

export interface SessionOptions extends Omit<OverlayOptions, 'settings' | 'reject'> {
  page: AnnotationPage;
  settings: Promise<Settings>;
  /** Ids of items that the reader has rejected. */
  rejected: ReadonlySet<string>;
  /** Remembers; the session takes the mark away or puts it back by itself. */
  remember(id: string, rejected: boolean): void;
  /** The number of annotations that are on the page has changed. */
  counted: (count: number) => void;
}

export interface Session {
  page: AnnotationPage;
  anchors(): Anchored[];
  rejected(): string[];
  reject(id: string, rejected: boolean): void;
  configure(settings: Settings): void;
  show(id: string): boolean;
  step(by: 1 | -1): void;
  end(): void;
}

/** Anchors at once and whatever the page brings later, paints as soon as the settings are read. */
export function startSession(options: SessionOptions): Session {
  const { page, counted } = options;
  const rejected = new Set(options.rejected);
  let overlay: Overlay | undefined;
  let passages: Passage[] = [];

  const draw = () => {
    const shown = passages.filter(({ annotation }) => !rejected.has(annotation.id));
    overlay?.update(shown);
    counted(shown.filter(({ ranges }) => ranges.length > 0).length);
  };

  const reject = (id: string, off: boolean) => {
    if (off) rejected.add(id);
    else rejected.delete(id);
    options.remember(id, off);
    draw();
  };

  const stop = new AbortController();
  observe(
    document.body,
    page.items.map(({ target }) => target.selector[0]),
    (anchors) => {
      passages = page.items.flatMap((annotation, index) => {
        const anchor = anchors[index];
        return anchor ? [{ annotation, ...anchor }] : [];
      });
      draw();
    },
    { signal: stop.signal },
  );

  const begin = async () => {
    const settings = await options.settings;
    if (stop.signal.aborted) return;
    overlay = createOverlay({ ...options, settings, reject });
    draw();
  };
  void begin();

  return {
    page,
    anchors: () =>
      passages.map(({ annotation, state, now }) => ({
        id: annotation.id,
        state,
        ...(now !== undefined && { now }),
      })),
    rejected: () => [...rejected],
    reject,
    configure: (settings) => overlay?.configure(settings),
    show: (id) => overlay?.show(id) ?? false,
    step: (by) => overlay?.step(by),
    end() {
      stop.abort();
      overlay?.remove();
    },
  };
}
