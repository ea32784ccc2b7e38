/** What may still be spent on comparing, in units compared: the guard that keeps hostile texts from hanging the page. */
export interface Work {
  left: number;
}

/**
 * Units compared for each unit of text and quotations. Real pages use less than one; at 30 a text made of one letter
 * still ends within a few passes, and what was not looked at by then is `skipped`.
 */
const SHARE = 30;

/** The allowance for a text and patterns of `size` units together. */
export function allow(size: number): Work {
  return { left: SHARE * (size + 10_000) };
}
