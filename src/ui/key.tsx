/** A visible hint at a key. Hidden from screen readers: the control itself carries aria-keyshortcuts. */
export function KeyHint({ name }: { name: string }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: kbd takes no focus
  return <kbd aria-hidden="true">{name}</kbd>;
}
