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
  /** Looks at most, whatever the time; one more when the time is over. */
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
 * one of them changed. What is not found is `waiting` until the end, then, after a last look at the whole page,
 * `missing`. Once all is found, only damage to what is anchored is looked for. Returns a function that ends it without
 * another call.
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
    removeEventListener('load', takeAll);
    signal?.removeEventListener('abort', stop);
  };
  const end = setTimeout(() => lookAgain(true), time);
  // what the observer is not told of: a style sheet, a frame's document
  addEventListener('load', takeAll);
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
    return anchorIndexed(index, wanted, root).map((anchor) =>
      anchor.state === 'missing' ? { ...anchor, state: 'waiting' } : anchor,
    );
  }

  function take(added: MutationRecord[]): void {
    if (records.length + added.length > MOST_RECORDS) readAll = true;
    if (readAll) records = [];
    else records.push(...added);
    timer ??= setTimeout(lookAgain, Math.max(PAUSE, notBefore - performance.now()));
  }

  function takeAll(): void {
    readAll = true;
    take([]);
  }

  function lookAgain(isLast = looks <= 1): void {
    timer = undefined;
    const begin = performance.now();
    const next = renew(isLast);
    looks--;
    if (isLast) stop();
    if (next) {
      found = next;
      words = found.map(wordsOf);
      onChange(found);
    }
    notBefore = performance.now() + (performance.now() - begin) / SHARE;
  }

  /** All anchors, if one is another than before. */
  function renew(isLast: boolean): PageAnchor[] | undefined {
    const damaged = found.map(
      (anchor, index) => anchor.ranges.length > 0 && wordsOf(anchor) !== words[index],
    );
    // a passage may go on, and its context does, in what did not change; and only the whole page tells one of several
    const isWhole =
      readAll || isLast || damaged.includes(true) || found.some(({ state }) => state === 'ambiguous');
    const parts = isWhole ? [root] : changedParts(records, root);
    records = [];
    readAll = false;
    const open = found.flatMap(({ state, ranges }, index) =>
      damaged[index] || !ranges.length || (isWhole && state === 'changed') ? [index] : [],
    );
    if (!open.length || !parts.length) return undefined;
    const next = [...found];
    const again = look(
      parts,
      open.flatMap((index) => selectors[index] ?? []),
    );
    open.forEach((index, order) => {
      const before = found[index];
      const anchor = again[order];
      if (!before || !anchor) return;
      const isFound = anchor.ranges.length > 0 || (isWhole && !before.ranges.length);
      if (damaged[index] || (isFound && anchor.state !== before.state)) next[index] = anchor;
      if (isLast && next[index]?.state === 'waiting') next[index] = { state: 'missing', ranges: [] };
    });
    return next.some((anchor, index) => anchor !== found[index]) ? next : undefined;
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
