/**
 * What the pointer asks for. Hover: the ground after 120 ms, the card after 350 ms, gone 250 ms after leaving
 * (the passage, the card and the triangle between them count as staying). Click and tap: at once. A click on a
 * link or control of the page is the page's, and selecting text asks for nothing.
 */
import { type Box, onTheWay } from './card/placement.ts';
import type { Passage } from './passage.ts';

const groundAfter = 120;
const openAfter = 350;
const closeAfter = 250;

interface Point {
  x: number;
  y: number;
}

export interface PointerHandlers {
  /** Longest first. */
  passagesAt(point: Point): Passage[];
  /** Where the card is; undefined: none is open. */
  card(): Box | undefined;
  isOurs(event: Event): boolean;
  /** The passage under the pointer, to be shown so; undefined: none. */
  hover(passage: Passage | undefined): void;
  open(passages: Passage[], point: Point, how: 'hover' | 'click'): void;
  /** The pointer has left for good. */
  leave(): void;
  /** A click that is on no passage and not on the card. */
  elsewhere(): void;
}

const controls =
  'a[href], button, input, select, textarea, label, summary, audio, video, iframe, [contenteditable], [role=button], [role=link]';

function isOnControl(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(controls));
}

/** Returns how to stop. */
export function watchPointer(handlers: PointerHandlers): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  let under: Passage | undefined;
  let leftAt: Point | undefined;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let closing: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  let latest: { point: Point; ours: boolean } | undefined;

  const forget = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const stay = () => {
    clearTimeout(closing);
    closing = undefined;
  };
  const leave = () => {
    closing ??= setTimeout(() => {
      closing = undefined;
      handlers.leave();
    }, closeAfter);
  };

  const enter = (hits: Passage[], point: Point) => {
    const shortest = hits.at(-1);
    if (shortest === under) return;
    under = shortest;
    forget();
    handlers.hover(undefined);
    if (!shortest) return;
    timers = [
      setTimeout(() => handlers.hover(shortest), groundAfter),
      setTimeout(() => handlers.open(hits, point, 'hover'), openAfter),
    ];
  };

  const move = (point: Point, ours: boolean) => {
    if (ours) {
      stay();
      enter([], point);
      leftAt = undefined;
      return;
    }
    const hits = handlers.passagesAt(point);
    const card = handlers.card();
    if (hits.length > 0) {
      if (card && hits.at(-1) === under) stay();
      leftAt = point;
    } else if (card && leftAt && onTheWay(point, leftAt, card)) {
      stay();
      leave();
      return;
    } else if (card) leave();
    enter(hits, point);
  };

  addEventListener(
    'pointermove',
    (event) => {
      // a pressed button selects text; a finger does not hover
      if (event.pointerType === 'touch' || event.buttons !== 0) {
        under = undefined;
        forget();
        return;
      }
      // an event knows its path only while it is on the way
      latest = { point: { x: event.clientX, y: event.clientY }, ours: handlers.isOurs(event) };
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        if (latest) move(latest.point, latest.ours);
      });
    },
    options,
  );
  addEventListener(
    'click',
    (event) => {
      forget();
      if (handlers.isOurs(event) || event.button !== 0) return;
      const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      const selecting = !(document.getSelection()?.isCollapsed ?? true);
      if (!isPlain || selecting || isOnControl(event)) return;
      const point = { x: event.clientX, y: event.clientY };
      const hits = handlers.passagesAt(point);
      if (hits.length > 0) handlers.open(hits, point, 'click');
      else handlers.elsewhere();
    },
    options,
  );
  const leaveWindow = () => {
    enter([], { x: -1, y: -1 });
    if (handlers.card()) leave();
  };
  document.documentElement.addEventListener('pointerleave', leaveWindow, options);
  return () => {
    stop.abort();
    forget();
    stay();
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
