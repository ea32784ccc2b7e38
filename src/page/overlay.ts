/** Marks and commands of one annotated page. The card and the list come from their own script, when it is there. */
import { whenCard } from '../card-seam.ts';
import type { Settings } from '../storage.ts';
import type { CardParts, PageContext } from './card/card-parts.tsx';
import type { Opening } from './card/open-card.tsx';
import { type Ground, groundOf } from './ground.ts';
import { createPainter } from './highlights.ts';
import { markRules } from './mark-rules.ts';
import { inReadingOrder, lengthOf, overlapping, type Passage } from './passage.ts';
import { rangesOfPlaces } from './places.ts';
import { bringIntoView } from './scroll.ts';
import { createSheets, treesOf } from './sheets.ts';

export type OverlayOptions = Pick<PageContext, 'page' | 'automatic' | 'timelines' | 'reject'> & {
  settings: Settings;
  /** False once the extension was updated or removed: the overlay then takes itself away. */
  isAlive: () => boolean;
};

export interface Overlay {
  /** Shows these passages in place of the ones before; those without ranges are left out. */
  update(passages: readonly Passage[]): void;
  configure(settings: Settings): void;
  /** Scrolls to the passage and opens its card; false: it is not shown on the page. */
  show(id: string): boolean;
  step(by: 1 | -1): void;
  remove(): void;
}

/** What the page may do to the registry, the sheets or our element is put right within this time, ms. */
const restoreEvery = 1000;

export function createOverlay(options: OverlayOptions): Overlay {
  const { automatic } = options;
  let { settings } = options;
  let all: readonly Passage[] = [];
  let shown: readonly Passage[] = [];
  /** Of ambiguous passages that were asked for; gone when the page changes, and with it perhaps the places. */
  let places: readonly Passage[] = [];
  let ground: Ground | undefined;
  let trees = new Set<DocumentOrShadowRoot>();
  /** The card's script, which watches the pointer, may come after the first command: what was to be opened waits. */
  let card: CardParts | undefined;
  let wanted: Opening | undefined;
  const sheets = createSheets();
  const painter = createPainter(CSS.highlights);
  const stop = new AbortController();

  const open = (opening: Opening) => {
    if (card) card.open(opening);
    else wanted = opening;
  };

  const measureGround = () => {
    const at = shown[0]?.ranges[0]?.startContainer.parentElement;
    if (at) ground = groundOf(at);
  };

  const draw = () => {
    shown = settings.overlay
      ? inReadingOrder([...all, ...places].filter(({ annotation }) => settings.kinds[annotation.body.type]))
      : [];
    if (!ground) measureGround();
    trees = treesOf(
      document,
      shown.flatMap(({ ranges }) => ranges),
    );
    sheets.adopt(markRules(ground ?? 'any', automatic), trees);
    painter.paint(shown);
    card?.list(shown);
    card?.refresh();
  };

  const groupOf = (passage: Passage) =>
    shown
      .filter((other) => overlapping(other.annotation, passage.annotation))
      .toSorted((a, b) => lengthOf(b) - lengthOf(a));

  const openAt = (passage: Passage) => {
    bringIntoView(passage);
    open({ group: groupOf(passage), active: passage, pinned: true });
  };

  const show = (id: string) => {
    let passage = shown.find(({ annotation }) => annotation.id === id);
    const ambiguous = all.find(({ annotation, state }) => annotation.id === id && state === 'ambiguous');
    if (ambiguous && card) {
      const [quote] = ambiguous.annotation.target.selector;
      places = card.places(ambiguous.annotation, rangesOfPlaces(document.body, quote));
      draw();
      passage = shown.find((other) => other === places[0]);
    }
    if (passage) openAt(passage);
    return passage !== undefined;
  };

  /** From the open card, else from where the reader is: the first passage in view, or the last one above it. */
  const step = (by: 1 | -1) => {
    if (shown.length === 0) return;
    const current = card?.active();
    // the passage of the open card may just have been rejected
    const opened = current
      ? shown.findIndex(({ annotation }) => annotation.id === current.annotation.id)
      : -1;
    const at = opened >= 0 ? opened : firstInView(shown) - (by === 1 ? 1 : 0);
    const next = shown[(at + by + shown.length) % shown.length];
    if (next) openAt(next);
  };

  const shadowRoots = () => [...trees].filter((tree) => tree instanceof ShadowRoot);

  const restore = () => {
    if (!options.isAlive()) remove();
    if (document.hidden || stop.signal.aborted) return;
    card?.restore();
    sheets.restore();
    painter.restore();
  };
  const timer = setInterval(restore, restoreEvery);
  document.addEventListener('visibilitychange', restore, { signal: stop.signal });

  const remeasure = () => {
    measureGround();
    sheets.adopt(markRules(ground ?? 'any', automatic), trees);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', remeasure, { signal: stop.signal });
  /** A site's own light/dark switch sets a class or attribute on one of these two. */
  const themes = new MutationObserver(remeasure);
  for (const element of [document.documentElement, document.body])
    themes.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] });

  const remove = () => {
    stop.abort();
    clearInterval(timer);
    themes.disconnect();
    card?.remove();
    painter.remove();
    sheets.remove();
  };

  whenCard((create) => {
    if (stop.signal.aborted) return;
    card = create({
      ...options,
      painter,
      settings: () => settings,
      passages: () => shown,
      step,
      show: (id) => void show(id),
      openAt,
      groupOf,
      shadowRoots,
    });
    card.list(shown);
    if (wanted && shown.includes(wanted.active)) card.open(wanted);
  });

  return {
    update(passages) {
      all = passages;
      places = [];
      draw();
    },
    configure(changed) {
      settings = changed;
      draw();
    },
    show,
    step,
    remove,
  };
}

/** Index of the first passage that is not above the window; 0 where all are above. */
function firstInView(passages: readonly Passage[]): number {
  const index = passages.findIndex(({ ranges }) => {
    const element = ranges[0]?.startContainer.parentElement;
    return (element?.getBoundingClientRect().bottom ?? 0) > 0;
  });
  return Math.max(0, index);
}
