/** Measures the page around a passage, puts the card beside it. */
import { type Passage, rectsOf } from '../passage.ts';
import { dockedQuery } from '../scroll.ts';
import { type Box, placeCard } from './placement.ts';

interface Point {
  x: number;
  y: number;
}

function around(boxes: readonly Box[]): Box | undefined {
  const [first] = boxes;
  return (
    first &&
    boxes.reduce((all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }))
  );
}

/** The nearest box that lays out lines: the column that the passage stands in. */
function columnOf(node: Node): Box | undefined {
  let element = node instanceof Element ? node : node.parentElement;
  while (element && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element?.getBoundingClientRect();
}

/** False: the passage is drawn nowhere, there is no place for its card. `pointer`: where it was opened, if by one. */
export function place(container: HTMLElement, passage: Passage, pointer: Point | undefined): boolean {
  const rects = rectsOf(passage);
  const node = passage.ranges[0]?.startContainer;
  const box = around(rects);
  const column = node && columnOf(node);
  if (!box || !column) return false;
  const docked = matchMedia(dockedQuery).matches;
  container.classList.toggle('docked', docked);
  const { style } = container;
  if (docked) {
    for (const name of ['left', 'top', '--sn-room']) style.removeProperty(name);
    return true;
  }
  const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
  const onScreen = rects.filter(({ top, bottom }) => bottom > 0 && top < viewport.height);
  const line =
    (pointer && rects.find(({ top, bottom }) => pointer.y >= top && pointer.y <= bottom)) ??
    onScreen[0] ??
    rects[0];
  style.setProperty('--sn-room', '100vh');
  const { left, top, maxHeight } = placeCard({
    line: line ?? box,
    passage: around(onScreen) ?? box,
    column,
    viewport,
    card: { width: container.offsetWidth, height: container.offsetHeight },
    rightToLeft: getComputedStyle(document.documentElement).direction === 'rtl',
  });
  style.setProperty('--sn-room', `${maxHeight}px`);
  // Document coordinates: the card moves with its passage when the page scrolls.
  style.left = `${left + scrollX}px`;
  style.top = `${top + scrollY}px`;
  return true;
}

/** Further than one window away: the reader has gone on. */
export function isFarAway(passage: Passage): boolean {
  const box = around(rectsOf(passage));
  return box === undefined || box.bottom < -innerHeight || box.top > 2 * innerHeight;
}
