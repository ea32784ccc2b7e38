/** What pointer and Escape do to the card: they open, keep and close it. */
import { passagesAt } from '../hit.ts';
import { lengthOf } from '../passage.ts';
import { watchPointer } from '../pointer.ts';
import type { PageContext } from './card-parts.tsx';
import type { OpenCard } from './open-card.tsx';

/** `element`: ours, in which the card is. Returns how to stop. */
export function watchPointing(
  { painter, passages, shadowRoots, groupOf }: PageContext,
  card: OpenCard,
  element: HTMLElement,
): () => void {
  const isOurs = (event: Event) => event.composedPath().includes(element);
  const stopPointer = watchPointer({
    passagesAt: ({ x, y }) => passagesAt(x, y, passages(), painter, shadowRoots()),
    card: () => card.box(),
    isOurs,
    hover: (passage) => {
      painter.restore();
      const isOpen = passage && card.active()?.annotation.id === passage.annotation.id;
      painter.emphasize('hover', isOpen ? undefined : passage);
    },
    open: (hits, pointer, how) => {
      const active = hits.at(-1);
      if (!active || (how === 'hover' && card.pinned())) return;
      if (how === 'hover' && card.active()?.annotation.id === active.annotation.id) return;
      const group = [...new Set([...hits, ...groupOf(active)])].toSorted((a, b) => lengthOf(b) - lengthOf(a));
      if (how === 'click') card.close(false);
      card.open({ group, active, pinned: how === 'click', pointer });
    },
    leave: () => {
      if (!card.pinned()) card.close(false);
    },
    elsewhere: () => card.close(false),
  });
  /** A hovered card has no focus, yet Escape must dismiss it (WCAG 1.4.13). */
  const stop = new AbortController();
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !isOurs(event)) card.close(false);
    },
    { capture: true, signal: stop.signal },
  );
  return () => {
    stop.abort();
    stopPointer();
  };
}
