/** Tab goes round inside the card: behind it lies a page whose order it would break. */
const stops = 'a[href], button, summary, [tabindex]';

/** Watches one element; what is hidden, or taken out of the order, is skipped. */
export function keepFocusInside(container: HTMLElement): void {
  container.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = [...container.querySelectorAll<HTMLElement>(stops)].filter(
      (element) => element.tabIndex >= 0 && element.checkVisibility(),
    );
    const [first, last] = [all[0], all.at(-1)];
    const target = event.target;
    const atEnd = target === last && !event.shiftKey;
    const atStart =
      event.shiftKey && (target === first || (target instanceof Element && target.matches('[role=dialog]')));
    const to = atEnd ? first : atStart ? last : undefined;
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
}
