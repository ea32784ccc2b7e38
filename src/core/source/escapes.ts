/** What means the same escaped or not in a path, beside letters and digits. */
export const safeInPath = /[\w.~!$&'()*+,:=@-]/;
/** The same in a query, where & = + part it. */
export const safeInQuery = /[\w.~!$'()*,:@/?;-]/;

/** RFC 3986 §6.2.2: escapes in upper case, none that say nothing (those of `safe` characters); a lone % is escaped. */
export function tidy(text: string, safe: RegExp): string {
  if (!text.includes('%')) return text;
  return text.replace(/%(?:[0-9a-f]{2})?/gi, (code) => {
    if (code === '%') return '%25';
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return safe.test(character) ? character : code.toUpperCase();
  });
}
