import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { AnnotationPage } from '../../src/core/annotation.ts';
import { readRecord } from '../../src/core/record.ts';
import { memoryIo } from './memory-io.ts';

const TEXT = 'The bridge closed on Monday, spokesman Ray Poole said Tuesday. “It was not safe,” he added.\n';

const RECORD = (await import('../../seeds/themoscowtimes-a55343/record.json', { with: { type: 'json' } }))
  .default;
const carried = {
  version: '1.2.3',
  records: async (): Promise<AnnotationPage[]> => {
    const read = readRecord(RECORD);
    return Promise.resolve(read.ok ? [read.value] : []);
  },
};

async function cli(argv: string[], files: Record<string, string> = {}) {
  const io = memoryIo(files);
  const code = await run(argv, io, carried);
  return { code, output: io.output(), warnings: io.warnings, files: io.files };
}

const page = (output: string): AnnotationPage => JSON.parse(output);
const values = ({ items }: AnnotationPage): string[] =>
  items.flatMap(({ body, target }) =>
    body.type === 'Timex' ? [`${target.selector[0].exact} = ${body.value}`] : [],
  );

describe('annotate', () => {
  it('reads a text and writes JSON-LD whose offsets are those of the text', async () => {
    const { code, output } = await cli(
      ['annotate', 'a.txt', '--published', '2016-09-15', '--url', 'https://a.example/1'],
      { 'a.txt': TEXT },
    );
    expect(code).toBe(0);
    const read = page(output);
    expect(read.source).toMatchObject({ url: 'https://a.example/1', published: '2016-09-15' });
    expect(values(read)).toEqual(['Monday = 2016-09-12', 'Tuesday = 2016-09-13']);
    for (const { target } of read.items) {
      const [{ exact }, { start, end }] = target.selector;
      expect(TEXT.slice(start, end)).toBe(exact);
    }
  });

  it('reads standard input', async () => {
    const { code, output } = await cli(['annotate', '-', '--published', '2016-09-15'], { '-': TEXT });
    expect([code, values(page(output)).length]).toEqual([0, 2]);
  });

  it('takes the day from the text, and says when there is none', async () => {
    const dated = await cli(['annotate', 'a.txt'], {
      'a.txt': `Bridge Closed Over Cracks\n\nSeptember 15, 2016\n\n${TEXT}`,
    });
    expect(page(dated.output).source).toMatchObject({
      published: '2016-09-15',
      title: 'Bridge Closed Over Cracks',
    });
    expect(dated.warnings).toEqual([]);
    const undated = await cli(['annotate', 'a.txt'], { 'a.txt': TEXT });
    expect(values(page(undated.output))).toEqual([]);
    expect(undated.warnings).toEqual([
      'no publication date: dates that count from it are left out (--published).',
    ]);
  });

  it('finds the article in a page of HTML, with its day and address', async () => {
    const paragraph = `<p>${TEXT.trim()} ${'The bridge carries most of the traffic of the town, and the detour is long. '.repeat(4)}</p>`;
    const html = `<!doctype html><html><head><title>Bridge Closed Over Cracks</title><link rel="canonical" href="https://news.example/bridge">
      <meta property="article:published_time" content="2016-09-15T08:00:00Z"><script>var Monday = '1999';</script></head>
      <body><nav><a href="/">Home</a></nav><article><h1>Bridge Closed Over Cracks</h1>${paragraph}${paragraph}${paragraph}</article></body></html>`;
    const { code, output } = await cli(['annotate', 'a.html'], { 'a.html': html });
    expect(code).toBe(0);
    expect(page(output).source).toMatchObject({
      published: '2016-09-15',
      url: 'https://news.example/bridge',
    });
    expect(new Set(values(page(output)))).toEqual(new Set(['Monday = 2016-09-12', 'Tuesday = 2016-09-13']));
  });

  it.each([
    ['markdown', /^# /],
    ['csv', /^id,/],
  ])('writes %s', async (format, shape) => {
    const { output } = await cli(['annotate', 'a.txt', '--published', '2016-09-15', '--format', format], {
      'a.txt': TEXT,
    });
    expect(output).toMatch(shape);
    expect(output).toContain('Ray Poole');
    expect(output.endsWith('\n')).toBe(true);
  });

  it.each([
    ['a file that is not there', ['annotate', 'b.txt'], 'b.txt: no such file'],
    ['an empty file', ['annotate', 'empty.txt'], 'empty.txt: there is no text.'],
    ['a page without article', ['annotate', 'a.html'], 'a.html: no article was found in this page.'],
    [
      'another language',
      ['annotate', 'de.txt'],
      "de.txt: not English; the extractor's rules are for English.",
    ],
    ['no command', ['frob'], '"frob" is no command: annotate, draft, check, match. (sourcenote --help)'],
  ])('%s: one line and exit code 2', async (_, argv, warning) => {
    const files = {
      'empty.txt': ' \n',
      'a.html': '<!doctype html><html><body></body></html>',
      'de.txt': 'Die Brücke wurde am Montag gesperrt, weil der Prüfer Risse fand. '.repeat(5),
    };
    const { code, output, warnings } = await cli(argv, files);
    expect({ code, output, warnings }).toEqual({ code: 2, output: '', warnings: [warning] });
  });
});

describe('annotate --ndjson', () => {
  const lines = [
    JSON.stringify({ id: 'a', text: TEXT, published: '2016-09-15', url: 'https://a.example/1' }),
    'no JSON',
    '',
    JSON.stringify({ id: 'b' }),
    JSON.stringify({ id: 'c', text: TEXT, published: 'soon' }),
    JSON.stringify({ id: 4, text: 'It was founded in 1999.', published: null }),
    JSON.stringify(['d']),
    JSON.stringify({ text: 'It closed on March 3, 2005.' }),
  ].join('\n');

  it('writes one page a line, in order, says what is wrong with the others, and goes on', async () => {
    const { code, output, warnings } = await cli(['annotate', '--ndjson'], { '-': lines });
    const read: { id: unknown; page: AnnotationPage }[] = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(read.map(({ id }) => id)).toEqual(['a', 4, 8]);
    expect(read.map((each) => values(each.page))).toEqual([
      ['Monday = 2016-09-12', 'Tuesday = 2016-09-13'],
      ['1999 = 1999'],
      ['March 3, 2005 = 2005-03-03'],
    ]);
    expect(new Set(read.map((each) => each.page.id)).size).toBe(3);
    expect(warnings).toEqual([
      'line 2: it is no JSON',
      'line 4 (id "b"): "text" is missing or no text',
      'line 5 (id "c"): "published" is no day such as 2016-09-15',
      'line 7: it is no JSON object',
    ]);
    expect(code).toBe(1);
  });

  it('ends with 0 when every line was read', async () => {
    expect(
      await cli(['annotate', '--ndjson', 'm'], { m: `${JSON.stringify({ id: 'a', text: 'It rained.' })}\n` }),
    ).toMatchObject({ code: 0, warnings: [] });
  });
});

describe('draft', () => {
  const document = `Bridge Closed Over Cracks\n\nSeptember 15, 2016\n\n${TEXT}\nOriginal url:\n\n<https://www.news.example/2016/bridge-closed-a4711>\n`;

  it('makes a record that lacks only what a curator has to say', async () => {
    const { code, output } = await cli(['draft', 'a.txt'], { 'a.txt': document });
    expect(code).toBe(0);
    const record = page(output);
    expect(record.id).toBe('urn:sourcenote:news-a4711');
    expect(record.source).toMatchObject({
      published: '2016-09-15',
      title: 'Bridge Closed Over Cracks',
      url: 'https://www.news.example/2016/bridge-closed-a4711',
    });
    expect(record.people).toEqual([{ id: 'ray-poole', name: 'Ray Poole', role: 'spokesman' }]);
    const checked = await cli(['check', 'seeds/a/record.json'], {
      'seeds/a/record.json': output,
      'seeds/a/source.txt': document,
    });
    expect(checked.output.trimEnd().split('\n')).toEqual([
      'seeds/a/record.json: source.publisher: it is missing',
      'seeds/a/record.json: creator: it is missing',
      'seeds/a/record.json: license: it is missing',
      'seeds/a/record.json: created: it is missing',
    ]);
    expect(checked.code).toBe(1);
  });

  it('writes a folder, and never over one that is there', async () => {
    const first = await cli(['draft', 'a.txt', '--out', 'seeds', '--id', 'bridge'], { 'a.txt': document });
    expect([first.code, first.output]).toEqual([0, '']);
    expect(first.files.get('seeds/bridge/source.txt')).toBe(document);
    expect(page(first.files.get('seeds/bridge/record.json') ?? '').id).toBe('urn:sourcenote:bridge');
    const second = await cli(['draft', 'a.txt', '--out', 'seeds', '--id', 'bridge'], {
      'a.txt': document,
      'seeds/bridge/record.json': 'mine',
    });
    expect([second.code, second.files.get('seeds/bridge/record.json')]).toEqual([2, 'mine']);
  });

  it('writes the one file that is named, whose folder names the record', async () => {
    const { code, files } = await cli(['draft', 'a.txt', '--out', 'seeds/bridge-1/record.json'], {
      'a.txt': document,
    });
    expect(code).toBe(0);
    expect(page(files.get('seeds/bridge-1/record.json') ?? '').id).toBe('urn:sourcenote:bridge-1');
    expect(files.has('seeds/bridge-1/source.txt')).toBe(false);
  });

  it('asks for an address where the document has none', async () => {
    const { code, warnings } = await cli(['draft', 'a.txt'], { 'a.txt': TEXT });
    expect([code, warnings]).toEqual([2, ['a.txt: it does not say its address: give it with --url.']]);
  });
});

describe('check', () => {
  it('says what is wrong in each record, with the path', async () => {
    const { code, output } = await cli(['check', 'a.json', 'b.json'], {
      'a.json': '{',
      'b.json': JSON.stringify({ ...RECORD, id: 5 }),
    });
    expect(code).toBe(1);
    expect(output).toMatch(/^a\.json: /);
    expect(output).toMatch(/\nb\.json: id: /);
  });

  it('says that a record is valid', async () => {
    expect(await cli(['check', 'a.json'], { 'a.json': JSON.stringify(RECORD) })).toMatchObject({
      code: 0,
      output: 'a.json: valid\n',
    });
  });
});

describe('match', () => {
  it('prints record and evidence, and ends with 1 when an address has none', async () => {
    const { code, output } = await cli(['match', `${RECORD.source.url}?utm_source=x`, 'https://a.example/']);
    expect(output.split('\n')).toEqual([
      `${RECORD.source.url}?utm_source=x\t${RECORD.id}\taddress`,
      'https://a.example/\tno record',
      '',
    ]);
    expect(code).toBe(1);
  });
});

it('prints help and version', async () => {
  expect((await cli(['--version'])).output).toBe('1.2.3\n');
  const { code, output } = await cli(['--help']);
  expect(code).toBe(0);
  for (const command of ['annotate', 'draft', 'check', 'match', '--ndjson'])
    expect(output).toContain(command);
});
