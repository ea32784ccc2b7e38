function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['‘’ʼʻ`]/g, '')
    .replace(/[“”«»]/g, '"')
    .toLowerCase();
}

/**
 * Does a text answer what was typed? Every word of it must occur; case, accents, apostrophes and the style of
 * quotation marks do not count. Every text answers an empty query.
 */
export function answersTo(query: string): (text: string) => boolean {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  return (text) => {
    const folded = fold(text);
    return wanted.every((word) => folded.includes(word));
  };
}
