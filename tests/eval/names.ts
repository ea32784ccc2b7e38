const TITLES =
  /\b(?:mr|mrs|ms|dr|sen|rep|gov|president|secretary|minister|gen|col|lt|sgt|prof|rev|sir|the|a|an)\b\.?/gi;

/** The words of a name that count: titles, articles, possessives and marks left out, lower case. */
const nameWords = (name: string | undefined): string[] =>
  (name ?? '')
    .replace(/[’']s\b/g, '')
    .replace(TITLES, ' ')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);

/** Whether two names may be one person's: one contains the other, or the last words agree. */
export function sameName(a: string | undefined, b: string | undefined): boolean {
  const one = nameWords(a);
  const two = nameWords(b);
  if (one.length === 0 || two.length === 0) return false;
  return (
    one.every((word) => two.includes(word)) ||
    two.every((word) => one.includes(word)) ||
    one.at(-1) === two.at(-1)
  );
}

/** Whether two short phrases share at least half of the shorter one's words; two empty ones agree. */
export function samePhrase(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a && !b) return true;
  if (!a || !b) return false;
  const one = nameWords(a);
  const two = new Set(nameWords(b));
  return (
    one.filter((word) => two.has(word)).length / Math.max(1, Math.min(one.length, nameWords(b).length)) >= 0.5
  );
}
