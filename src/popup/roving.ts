/**
 * ↑ and ↓ walk through every item of the popup; Tab stops once a group. Groups are `[data-group]`, items
 * `[data-item]`: the tab stop of a group is the item that had the focus last, else its first.
 */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const all = (root: Element, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

function setStop(group: Element, stop: HTMLElement | undefined): void {
  for (const item of all(group, '[data-item]')) item.tabIndex = item === stop ? 0 : -1;
}

function setStops(root: Element): void {
  for (const group of all(root, '[data-group]')) {
    const items = all(group, '[data-item]');
    setStop(group, items.find((item) => item === group.ownerDocument.activeElement) ?? items[0]);
  }
}

function moveTo(root: Element, key: string): HTMLElement | undefined {
  const items = all(root, '[data-item]');
  const { activeElement } = root.ownerDocument;
  const at = activeElement instanceof HTMLElement ? items.indexOf(activeElement) : -1;
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key === 'ArrowDown') return items[at + 1];
  return at > 0 ? items[at - 1] : undefined;
}

/** Keeps the stops right after every render of the caller, and moves the focus by the arrow keys. */
export function useRoving(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (ref.current) setStops(ref.current);
  });
  useEffect(() => {
    const root = ref.current;
    if (!root) return undefined;
    const focused = ({ target }: FocusEvent) => {
      const item = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-item]') : null;
      const group = item?.closest('[data-group]');
      if (item && group) setStop(group, item);
    };
    const pressed = (event: KeyboardEvent) => {
      const { key, target } = event;
      const onItem = target instanceof Element && target.closest('[data-item]');
      const fromAbove =
        key === 'ArrowDown' &&
        (target === root.ownerDocument.body ||
          (target instanceof Element && target.matches('[type=search]')));
      if (!(onItem && ['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(key)) && !fromAbove) return;
      const next = moveTo(root, key);
      event.preventDefault();
      next?.focus();
      next?.scrollIntoView({ block: 'nearest' });
    };
    root.addEventListener('focusin', focused);
    document.addEventListener('keydown', pressed);
    return () => {
      root.removeEventListener('focusin', focused);
      document.removeEventListener('keydown', pressed);
    };
  }, [ref]);
}
