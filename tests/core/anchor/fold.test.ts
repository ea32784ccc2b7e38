import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFolded, endOf, fold, startOf } from '../../../src/core/anchor/fold.ts';

function folded(text: string): string {
  const result = createFolded(4);
  fold(result, text);
  return String.fromCharCode(...result.codes.subarray(0, result.length));
}

describe('what two copies may differ in is folded away', () => {
  test.each([
    ['white space', 'a b\t\n c', 'abc'],
    ['no-break and other spaces', 'a\u00a0b\u2009c\u202fd\u3000e', 'abcde'],
    ['soft hyphen, zero width, word joiner', 'ex\u00adam\u200bp\u2060le\ufeff', 'example'],
    ['bidi controls', '\u200fa\u202eb\u2066c\u2069', 'abc'],
    ['quotation marks of every style', '“a” „b‟ «c» ‘d’ \'e\' "f" ‹g› 「h」', '"a""b""c""d""e""f""g""h"'],
    ['typewriter double quotes', "``a''", '"a"'],
    ['apostrophes and primes', "it's it’s itʼs 5′", 'it"sit"sit"s5"'],
    ['dashes and minus', 'a-b‐c‑d–e—f−g', 'a-b-c-d-e-f-g'],
    ['doubled dashes', 'a--b---c', 'a-b-c'],
    ['ellipses in three forms', 'a… b... c. . .', 'a...b...c...'],
    ['ligatures', 'ﬁnal oﬃce ﬂag', 'finalofficeflag'],
    ['composition', 'Cafe\u0301', 'Café'],
    ['order of marks', 'a\u0323\u0302', 'a\u0302\u0323'.normalize('NFC')],
    ['Hangul', '\u1112\u1161\u11ab', '한'],
    ['singletons', '\u212b\u2126', 'ÅΩ'],
    ['case stays', 'US us', 'USus'],
    ['Arabic', 'قال الرئيس', 'قالالرئيس'],
    ['CJK and surrogate pairs', '日本 𠮷野家 😀', '日本𠮷野家😀'],
    ['Cyrillic', 'Он сказал', 'Онсказал'],
    ['Devanagari', 'हिन्दी में', 'हिन्दीमें'],
  ])('%s', (_, text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});

test('each unit knows where it came from', () => {
  const text = 'Cafe\u0301 …ﬁ 😀--x';
  const result = createFolded();
  fold(result, text);
  const pieces = Array.from({ length: result.length }, (_, unit) =>
    text.slice(startOf(result, unit), endOf(result, unit)),
  );
  expect(pieces).toEqual(['C', 'a', 'f', 'e\u0301', '…', '…', '…', 'ﬁ', 'ﬁ', '\ud83d', '\ude00', '--', 'x']);
});

test('text in parts folds as it does in one, when no mark is torn from its letter', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z .…“”—é日]{0,12}$/)), (parts) => {
      const whole = createFolded();
      fold(whole, parts.join(''));
      const one = createFolded();
      for (const part of parts) fold(one, part);
      // dashes in a row are one within a text, and may be two across two texts
      const units = (result: typeof one) =>
        Array.from({ length: result.length }, (_, unit) => [
          result.codes[unit],
          startOf(result, unit),
        ]).filter(([code]) => code !== 45);
      expect(units(one)).toEqual(units(whole));
    }),
  );
});

test('units never go back, and lie within the text', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { maxLength: 40 }), (codes) => {
      const text = String.fromCharCode(...codes);
      const result = createFolded();
      fold(result, text);
      const starts = Array.from({ length: result.length }, (_, unit) => startOf(result, unit));
      const ends = starts.map((_, unit) => endOf(result, unit));
      expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      expect(Math.max(0, ...ends)).toBeLessThanOrEqual(text.length);
    }),
  );
});
