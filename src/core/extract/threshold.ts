/**
 * Confidence from which an extracted annotation is shown by default; below it, it is only offered as a suggestion.
 * `npm run eval -- … --threshold` prints the precision of what it lets through.
 */
export const SHOWN_FROM = 0.8;
