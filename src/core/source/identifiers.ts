/** Numbers of five digits and more, and hexadecimal or mixed codes of eight and more with a digit: no words, no years. */
const identifier = /^(?:[a-z]{0,2}\d{5,}|(?=[a-z]*\d)[\da-z]{8,})$/i;

/** What in a path may be an article's own number, as written: ids that differ by case are two. */
export function identifiersIn(path: string): string[] {
  return path.split(/[^\dA-Za-z]+/).filter((word) => identifier.test(word));
}
