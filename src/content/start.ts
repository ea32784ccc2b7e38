/** What the content script does: match, show, answer, and follow the page when it goes elsewhere. */

import { browser } from '../browser.ts';
import { locate } from '../core/anchor/anchor.ts';
import type { Comparison } from '../core/compare.ts';
import { buildIndex, matchSource } from '../core/source/match.ts';
import { normalizeUrl } from '../core/source/normalize.ts';
import { offeredExtractor, type Reading } from '../extraction.ts';
import { importedPages } from '../imports.ts';
import { contentArguments, type PageState } from '../messages.ts';
import { pageFacts } from '../page/facts.ts';
import { watchNavigation } from '../page/navigation.ts';
import { type Session, startSession } from '../page/session.ts';
import { records } from '../records.ts';
import { onSettings, readSettings } from '../storage.ts';
import type { Timelines } from '../timelines.ts';
import { background, serve } from '../transport.ts';

type Annotated = Extract<PageState, { status: 'annotated' }>;

/** What is shown now, and what the popup is told of it. */
interface Shown extends Pick<Annotated, 'origin' | 'match' | 'suggestions'> {
  session: Session;
}

/** False in a page that was open while the extension was updated or removed: its old script has lost the browser. */
function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** A badge that cannot be set costs the reader nothing else. */
function tellBadge(count?: number): void {
  if (isAlive()) background.badge(count).catch(() => undefined);
}

/** Looks at the page now and from now on; throws only where the page's own state makes a start impossible. */
export function start(): void {
  const index = buildIndex(records);
  const settings = readSettings();
  let shown: Shown | undefined;

  const end = () => {
    shown?.session.end();
    shown = undefined;
    tellBadge();
  };

  const open = (
    page: Annotated['page'],
    timelines: Timelines | undefined,
    about: Pick<Shown, 'origin' | 'match' | 'suggestions'>,
    rejections: { rejected: ReadonlySet<string>; remember(id: string, rejected: boolean): void },
  ) => {
    shown?.session.end();
    const session = startSession({
      page,
      settings,
      automatic: about.origin === 'extraction',
      ...(timelines && { timelines }),
      isAlive,
      counted: tellBadge,
      ...rejections,
    });
    shown = { ...about, session };
  };

  const openMatch = (pages: Annotated['page'][], origin: 'record' | 'import') => {
    const match = matchSource(pageFacts(document), origin === 'record' ? index : buildIndex(pages));
    const page = match && pages.find(({ id }) => id === match.id);
    if (!match || !page) return false;
    open(page, undefined, { origin, match }, { rejected: new Set(), remember: () => undefined });
    return true;
  };

  const look = async () => {
    const { href } = location;
    if (openMatch(records, 'record')) return;
    const pages = await importedPages();
    if (location.href === href && !shown) openMatch(pages, 'import');
  };

  /** Made by the extractor when the reader asks for it. */
  let reading: Reading | undefined;
  const annotate = () => {
    if (shown && shown.origin !== 'extraction') return;
    reading ??= offeredExtractor()?.createReading((extraction, rejections) => {
      const { page, suggestions, timelines } = extraction;
      open(page, timelines, { origin: 'extraction', suggestions }, rejections);
    }, normalizeUrl);
    reading?.start();
  };

  const state = (): PageState => {
    if (!shown) return reading?.state() ?? { status: 'none' };
    const { session, origin, match, suggestions } = shown;
    return {
      status: 'annotated',
      page: session.page,
      origin,
      anchors: session.anchors(),
      ...(match && { match }),
      ...(suggestions && { suggestions, rejected: session.rejected() }),
    };
  };

  serve('content', contentArguments, {
    state,
    show: ([id]) => shown?.session.show(id) ?? false,
    step: ([by]) => shown?.session.step(by),
    annotate,
    cancel: () => reading?.cancel(),
    progress: ([done, total]) => reading?.progress(done, total),
    reject: ([id, rejected]) => shown?.session.reject(id, rejected),
    compare: async (): Promise<Comparison | undefined> => {
      const page = shown?.session.page;
      return page && offeredExtractor()?.compare(page, locate);
    },
  });

  onSettings((changed) => shown?.session.configure(changed));

  let address = location.href.split('#')[0];
  watchNavigation((url) => {
    const now = url.split('#')[0];
    if (now === address) return;
    address = now;
    reading?.cancel();
    if (shown) end();
    void look();
  });

  void look();
}
