import { expect, test } from 'vitest';
import { CAPS } from '../../../src/core/record/hostile.ts';
import { readJson } from '../../../src/core/record/json.ts';
import { readRecord } from '../../../src/core/record.ts';
import { changed, pier } from './pier.ts';

test('a record is read as it is', () => {
  expect(readRecord(pier())).toEqual({ ok: true, value: pier() });
});

const WRONG: [path: string, value: unknown, problem: string, reason: RegExp][] = [
  ['type', 'Annotation', 'type', /^"AnnotationPage" is needed here, the file has "Annotation"$/],
  ['source', undefined, 'source', /^it is missing$/],
  ['source.url', 'javascript:alert(1)', 'source.url', /http or https/],
  ['source.aliases', 'https://a.example', 'source.aliases', /^a list is needed here, the file has text$/],
  ['source.aliases.0', 'ftp://a.example', 'source.aliases[0]', /http or https/],
  ['source.published', '2019-02-30', 'source.published', /no such day/],
  ['source.published', '3 May 2019', 'source.published', /such as 2016-09-15/],
  ['source.language', 'English!', 'source.language', /BCP 47/],
  ['items', {}, 'items', /^a list is needed here, the file has an object$/],
  [
    'items.0.target.selector.0.exact',
    7,
    'items[0].target.selector[0].exact',
    /^text is needed here, the file has a number$/,
  ],
  ['items.0.target.selector.0.exact', '', 'items[0].target.selector[0].exact', /some text/],
  ['items.0.target.selector.1.start', -1, 'items[0].target.selector[1].start', /at least 0/],
  ['items.0.target.selector.1.start', 1.5, 'items[0].target.selector[1].start', /whole number/],
  ['items.0.target.selector.1', undefined, 'items[0].target.selector[1]', /missing/],
  ['items.0.target.state.sourceDate', '2019-05-03', 'items[0].target.state.sourceDate', /date and time/],
  [
    'items.0.body.type',
    'Opinion',
    'items[0].body.type',
    /"Quotation" or "Timex" or "Designation" .* "Opinion"$/,
  ],
  ['items.0.body.form', 'free', 'items[0].body.form', /"direct" or "mixed" or "indirect"/],
  [
    'items.0.body.sourced',
    'yes',
    'items[0].body.sourced',
    /^true or false is needed here, the file has text$/,
  ],
  ['items.0.body.spoken.value', 'last week', 'items[0].body.spoken.value', /EDTF/],
  ['items.0.body.source.id', 'two words', 'items[0].body.source.id', /without spaces/],
  ['items.1.body.value', '<b>', 'items[1].body.value', /TIMEX3/],
  ['items.1.confidence', 2, 'items[1].confidence', /at most 1/],
  [
    'items.1.context',
    [{ statement: 'x', date: '2019', sources: [] }],
    'items[1].context[0].sources',
    /needs a source/,
  ],
  ['items.2.note', 'x'.repeat(3000), 'items[2].note', /longer than 2000/],
  ['items.2.lable', 'typo', 'items[2].lable', /no such key/],
  ['items.2.body.organization.nmae', 'typo', 'items[2].body.organization.nmae', /no such key/],
];

test.each(WRONG)('%s = %j is refused', (path, value, problem, reason) => {
  const read = readRecord(changed(pier(), path, value));
  expect(read).toMatchObject({
    ok: false,
    problems: [{ path: problem, reason: expect.stringMatching(reason) }],
  });
  // an unknown key is refused in curated records only
  if (!read.ok && !reason.test('no such key')) expect(read.problems[0]).toHaveProperty('fault');
});

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

const HOSTILE: [name: string, text: string, reason: RegExp][] = [
  ['no JSON', 'this is no JSON', /^not JSON: /],
  ['nothing', '', /^not JSON: /],
  ['too long', ' '.repeat(CAPS.text + 1), /characters; the most is/],
  ['nested too deeply', JSON.stringify(nested(CAPS.depth + 1)), /levels deep/],
  [
    'too many entries',
    JSON.stringify(Array.from({ length: CAPS.entries + 1 }, () => 0)),
    /entries; the most is/,
  ],
  [
    'too many values',
    JSON.stringify(Array.from({ length: 60 }, () => Array.from({ length: CAPS.entries }, () => 0))),
    /more than \d+ values/,
  ],
  [
    'too many keys',
    JSON.stringify(Object.fromEntries(Array.from({ length: CAPS.keys + 1 }, (_, index) => [`k${index}`, 0]))),
    /keys; the most is/,
  ],
  ['a long text', JSON.stringify({ a: 'x'.repeat(CAPS.string + 1) }), /a text of \d+ characters/],
  ['a long key', JSON.stringify({ ['x'.repeat(CAPS.key + 1)]: 1 }), /a key of \d+ characters/],
  ['__proto__', '{"items":[{"__proto__":{"admin":true}}]}', /"__proto__" is not allowed/],
  ['constructor', '{"constructor":{"prototype":{}}}', /"constructor" is not allowed/],
  ['prototype', '{"a":{"prototype":1}}', /"prototype" is not allowed/],
];

test.each(HOSTILE)('hostile: %s', (_name, text, reason) => {
  expect(readJson(text)).toMatchObject({
    problem: { path: expect.any(String), reason: expect.stringMatching(reason) },
  });
});

test('a path into a hostile file is short and says where', () => {
  const read = readJson('{"items":[1,{"a b":{"__proto__":1}}]}');
  expect(read).toMatchObject({ problem: { path: 'items[1]["a b"].__proto__' } });
});

test('a byte order mark is no fault, and nothing of Object.prototype leaks in', () => {
  expect(readJson('\uFEFF{"a":1}')).toEqual({ value: { a: 1 } });
  expect(readRecord({}).ok).toBe(false);
});

test('HTML and bidi controls are text like any other', () => {
  const note = '<img src=x onerror=alert(1)>\u202E<script>';
  const read = readRecord(changed(pier(), 'items.0.note', note));
  expect(read).toMatchObject({ ok: true, value: { items: [{ note }, {}, {}] } });
});
