/**
 * Passages on a page that is still changing: what comes late is found, what the page replaces is found again, what is
 * anchored stays where it is.
 */
import type { Quote } from '../core/anchor/pattern.ts';
import type { Selector } from '../core/annotation.ts';
import { anchorIndexed, type PageAnchor } from './anchor.ts';
import { changedParts } from './changes.ts';
import { indexParts, indexText, type TextIndex } from './text-index.ts';

export interface ObserveOptions {
  signal?: AbortSignal;
  /** How long to look, ms from now. Longer: later content is found; `missing` is said later. */
  time?: number;
  /** Looks at most, whatever the time. */
  looks?: number;
}

const TIME = 20_000;
const LOOKS = 200;
/** ms between a change and the look at it: what a page builds in one go is looked at once. */
const PAUSE = 100;
/** Share of the main thread that looking may take: after a look of 5 ms none follows for 100 ms, however busy the page. */
const SHARE = 0.05;
/** Changes kept between two looks; beyond them the whole page is read again. */
const MOST_RECORDS = 2000;

const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // what may show or hide text
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

/**
 * Finds `selectors` below `root` now, and again in whatever text is added or changed, until `time` or `looks` are
 * used up. Calls `onChange` with all anchors in the order of `selectors`: at once (before it returns), then whenever
 * one of them changed. What is not found is `waiting` until the end, then `missing`. Once all is found, only damage to
 * what is anchored is looked for. Returns a function that ends it without another call.
 */
export function observe(
  root: Element,
  selectors: readonly (Selector | Quote)[],
  onChange: (anchors: readonly PageAnchor[]) => void,
  { signal, time = TIME, looks = LOOKS }: ObserveOptions = {},
): () => void {
  let records: MutationRecord[] = [];
  let readAll = false;
  let isAllRead = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  const watched = new Set<Node>();
  const observer = new MutationObserver(take);
  let found = look([root]);
  let words = found.map(wordsOf);

  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
    signal?.removeEventListener('abort', stop);
  };
  const finish = () => {
    stop();
    const isWaiting = found.some(({ state }) => state === 'waiting');
    found = found.map((anchor) => (anchor.state === 'waiting' ? { ...anchor, state: 'missing' } : anchor));
    if (isWaiting) onChange(found);
  };
  const end = setTimeout(finish, time);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  onChange(found);
  return stop;

  function watch({ trees }: TextIndex): void {
    for (const tree of [root, ...trees]) {
      if (watched.has(tree)) continue;
      watched.add(tree);
      observer.observe(tree, CHANGES);
    }
  }

  /** All selectors in these parts of the page; `waiting` where nothing is found. */
  function look(parts: readonly Node[], wanted = selectors): PageAnchor[] {
    const index = parts[0] === root ? indexText(root) : indexParts(parts, isAllRead);
    isAllRead = index.all;
    watch(index);
    return anchorIndexed(index, wanted).map((anchor) =>
      anchor.state === 'missing' ? { ...anchor, state: 'waiting' } : anchor,
    );
  }

  function take(added: MutationRecord[]): void {
    if (records.length + added.length > MOST_RECORDS) {
      records = [];
      readAll = true;
    } else if (!readAll) records.push(...added);
    timer ??= setTimeout(lookAgain, Math.max(PAUSE, notBefore - performance.now()));
  }

  function lookAgain(): void {
    timer = undefined;
    const begin = performance.now();
    const damaged = found.map(
      (anchor, index) => anchor.ranges.length > 0 && wordsOf(anchor) !== words[index],
    );
    const open = selectors.flatMap((_, index) =>
      damaged[index] || found[index]?.state === 'waiting' ? [index] : [],
    );
    const parts = readAll ? [root] : changedParts(records, root);
    records = [];
    readAll = false;
    if (open.length && (parts.length || damaged.includes(true))) update(open, parts, damaged);
    notBefore = performance.now() + (performance.now() - begin) / SHARE;
    looks--;
    if (looks <= 0) finish();
  }

  function update(open: readonly number[], parts: readonly Node[], damaged: readonly boolean[]): void {
    const wanted = open.flatMap((index) => selectors[index] ?? []);
    const again = parts.length ? look(parts, wanted) : [];
    let isChanged = false;
    const next = [...found];
    open.forEach((index, order) => {
      const anchor = again[order] ?? { state: 'waiting', ranges: [] };
      if (!damaged[index] && !anchor.ranges.length) return;
      next[index] = anchor;
      isChanged = true;
    });
    if (!isChanged) return;
    found = next;
    words = found.map(wordsOf);
    onChange(found);
  }
}

/** What the ranges hold now; differs from before when the page changed it or took it away. */
function wordsOf({ ranges }: PageAnchor): string {
  return ranges
    .map(({ startContainer, startOffset, endContainer, endOffset }) => {
      if (!startContainer.isConnected || !endContainer.isConnected) return '\0';
      const live = new Range();
      try {
        live.setStart(startContainer, startOffset);
        live.setEnd(endContainer, endOffset);
      } catch {
        // the text got shorter than the offset
        return '\0';
      }
      return live.toString();
    })
    .join('\n');
}
