/** One form for comparing names: lower case, one kind of apostrophe, dash and quotation mark, single spaces. */
export function fold(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[‘’ʼʻ`´]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
