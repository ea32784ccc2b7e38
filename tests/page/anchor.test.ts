import * as fc from 'fast-check';
import { afterEach, expect, describe as group, test } from 'vitest';
import { anchorAll } from '../../src/page/anchor.ts';
import { describe } from '../../src/page/describe.ts';

const added: Element[] = [];

function page(html: string): HTMLElement {
  const root = document.createElement('main');
  root.innerHTML = html;
  document.body.append(root);
  added.push(root);
  return root;
}

afterEach(() => {
  for (const element of added.splice(0)) element.remove();
});

function textOf(range: AbstractRange): string {
  const live = range.startContainer.ownerDocument?.createRange() ?? new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

const loaded = (root: Element) =>
  new Promise((resolve) => root.querySelector('iframe')?.addEventListener('load', resolve, { once: true }));

function find(root: Element, quote: { exact: string; prefix?: string; suffix?: string }) {
  const [anchor] = anchorAll(root, [quote]);
  return [anchor?.state, ...(anchor?.ranges.map(textOf) ?? [])];
}

group('what separates words, and what does not', () => {
  test.each([
    [
      'inline elements',
      '<p>the <b>po</b>li<a href="#">ce</a> said</p>',
      'the police said',
      'exact',
      'the police said',
    ],
    ['blocks', '<p>He came.</p><p>He went.</p>', 'He came. He went.', 'exact', 'He came.He went.'],
    ['br', '<p>one line<br>and the next</p>', 'one line and the next', 'exact', 'one lineand the next'],
    [
      'words are not joined over blocks',
      '<p>a long therapist</p>',
      'a long the rapist',
      'changed',
      'a long therapist',
    ],
    [
      'wbr',
      '<p>Donau<wbr>dampf<wbr>schiff sails</p>',
      'Donaudampfschiff sails',
      'exact',
      'Donaudampfschiff sails',
    ],
    [
      'soft hyphen',
      '<p>Donau&shy;dampf&shy;schiff sails</p>',
      'Donaudampfschiff sails',
      'cosmetic',
      'Donau\u00addampf\u00adschiff sails',
    ],
    [
      'white space between two elements',
      '<p><b>The</b> <i>police</i> <a>said</a></p>',
      'The police said',
      'exact',
      'The police said',
    ],
    ['drop cap', '<p><span>T</span>he police said</p>', 'The police said', 'exact', 'The police said'],
    [
      'drop cap in a block',
      '<div><div>T</div>he police said so</div>',
      'The police said so',
      'exact',
      'The police said so',
    ],
    [
      'no-break space',
      '<p>on 5&nbsp;May in Kazan</p>',
      'on 5 May in Kazan',
      'cosmetic',
      'on 5\u00a0May in Kazan',
    ],
    [
      'line breaks in the source',
      '<p>on 5 May\n      in Kazan</p>',
      'on 5 May in Kazan',
      'cosmetic',
      'on 5 May\n      in Kazan',
    ],
    [
      'combining marks over two nodes',
      '<p>Cafe<i>\u0301</i> de la Paix</p>',
      'de la Paix',
      'exact',
      'de la Paix',
    ],
    ['right to left', '<p dir="rtl">قال <b>الرئيس</b> إن</p>', 'قال الرئيس إن', 'exact', 'قال الرئيس إن'],
    ['surrogate pairs', '<p>the 😀 face 𠮷 here</p>', 'the 😀 face 𠮷', 'exact', 'the 😀 face 𠮷'],
  ])('%s', (_, html, exact, state, text) => {
    expect(find(page(html), { exact })).toEqual([state, text]);
  });
});

group('text that is not seen is no text', () => {
  const quote = 'The minister resigned on Monday';
  test.each([
    ['script', `<script type="application/json">${quote}</script>`],
    ['style', `<style>/* ${quote} */</style>`],
    ['noscript', `<noscript>${quote}</noscript>`],
    ['template', `<template><p>${quote}</p></template>`],
    ['textarea', `<textarea>${quote}</textarea>`],
    ['hidden', `<p hidden>${quote}</p>`],
    ['display: none', `<div style="display:none"><p>${quote}</p></div>`],
    ['visibility: hidden', `<p style="visibility:hidden">${quote}</p>`],
    ['a closed details element', `<details><summary>More</summary><p>${quote}</p></details>`],
    ['bare in a closed details element', `<details><summary>More</summary>${quote}</details>`],
    [
      'in an element without a box in it',
      `<details><summary>More</summary><b style="display:contents">${quote}</b></details>`,
    ],
    ['hidden until found', `<p hidden="until-found">${quote}</p>`],
    ['between the tags of a frame', `<iframe>${quote}</iframe>`],
    ['svg title', `<svg><title>${quote}</title></svg>`],
  ])('%s', (_, html) => {
    expect(find(page(`${html}<p>Something else.</p>`), { exact: quote })).toEqual(['missing']);
    const both = page(`${html}<p>Something else.</p><p id="seen">${quote}</p>`);
    const [anchor] = anchorAll(both, [{ exact: quote }]);
    expect(anchor?.state).toBe('exact');
    expect(anchor?.ranges[0]?.startContainer.parentElement?.id).toBe('seen');
  });

  test('an element without a box of its own is shown where its parent is', () => {
    const seen = `<p>The <b style="display:contents">minister <i style="display:contents">resigned</i></b> on Monday</p>`;
    expect(find(page(seen), { exact: quote })[0]).toBe('exact');
    expect(find(page(`<div hidden>${seen}</div>`), { exact: quote })[0]).toBe('missing');
  });

  test('a hidden word inside a passage does not break it', () => {
    expect(
      find(page('<p>The minister <span hidden>(ad)</span>resigned on Monday</p>'), { exact: quote })[0],
    ).toBe('exact');
  });

  test.each([
    [
      'space',
      '<p>On Monday\n  he <span style="display:none">(ad)</span>resigned in town</p>',
      'On Monday he resigned in town',
      'cosmetic',
    ],
    [
      'line break',
      '<p>Roses are red<br><span style="display:none">1</span>Violets are blue<br>Sugar is sweet</p>',
      'Roses are red Violets are blue Sugar is sweet',
      'exact',
    ],
  ])('a hidden word leaves the %s before it', (_, html, exact, state) => {
    expect(find(page(html), { exact })[0]).toBe(state);
  });

  test('a summary and an open details element are seen', () => {
    expect(find(page(`<details><summary>${quote}</summary>More</details>`), { exact: quote })[0]).toBe(
      'exact',
    );
    expect(find(page(`<details open><summary>More</summary>${quote}</details>`), { exact: quote })[0]).toBe(
      'exact',
    );
  });

  test('text slotted bare into what is not rendered', () => {
    const root = page(`<section>${quote}</section>`);
    const shadow = root.querySelector('section')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>Shown.</p><div style="display:none"><slot></slot></div>';
    expect(find(root, { exact: quote })).toEqual(['missing']);
    shadow?.querySelector('div')?.removeAttribute('style');
    expect(find(root, { exact: quote })).toEqual(['exact', quote]);
  });

  test('a frame that is not seen', async () => {
    const root = page(`<iframe style="visibility:hidden" srcdoc="<p>${quote}</p>"></iframe>`);
    await loaded(root);
    expect(find(root, { exact: quote })).toEqual(['missing']);
    root.querySelector('iframe')?.removeAttribute('style');
    expect(find(root, { exact: quote })).toEqual(['exact', quote]);
  });

  test('readings above the words', () => {
    const ruby = '<ruby>外交部<rp>(</rp><rt>がいこうぶ</rt><rp>)</rp></ruby>の報道官は会見で述べた';
    expect(find(page(`<p>${ruby}</p>`), { exact: '外交部の報道官は会見で述べた' })[0]).toBe('exact');
  });

  test('aria-hidden text is seen', () => {
    expect(find(page(`<p aria-hidden="true">${quote}</p>`), { exact: quote })[0]).toBe('exact');
  });

  test('a page that hides its whole article is read as if it did not', () => {
    const article = `<div style="visibility:hidden"><p>${quote}</p>${'<p>Some more of the article stands here.</p>'.repeat(90)}</div>`;
    expect(find(page(`<p>Loading</p>${article}`), { exact: quote })[0]).toBe('exact');
    const header = '<p>One of the sections of this paper</p>'.repeat(8);
    expect(find(page(`${header}${article}`), { exact: quote })[0]).toBe('exact');
  });

  test('a short text beside a menu that hides more than it shows is all that is read', () => {
    const menu = `<nav hidden><p>${quote}</p>${'<p>Another story that this menu leads to.</p>'.repeat(60)}</nav>`;
    const news = '<p>Some words of the short news item stand here.</p>'.repeat(10);
    expect(find(page(`${menu}${news}`), { exact: quote })).toEqual(['missing']);
    const [anchor] = anchorAll(page(`${menu}${news}<p id="seen">${quote}</p>`), [{ exact: quote }]);
    expect(anchor?.state).toBe('exact');
    expect(anchor?.ranges[0]?.startContainer.parentElement?.id).toBe('seen');
  });
});

group('an advertisement inside a passage', () => {
  const exact = 'The talks would go on until both sides had signed the treaty';
  test.each([
    [
      'in the middle',
      '<p>The talks would go on <aside><p>Advertisement</p></aside>until both sides had signed the treaty.</p>',
      'The talks would go on',
      'until both sides had signed the treaty',
    ],
    [
      'of several blocks',
      '<p>The talks would go on until</p><div><h3>Read more</h3><ul><li>One story</li><li>Another story</li></ul></div><p>both sides had signed the treaty.</p>',
      'The talks would go on until',
      'both sides had signed the treaty',
    ],
    [
      'near the end',
      '<p>The talks would go on until both sides had signed <aside>Story continues below</aside>the treaty.</p>',
      'The talks would go on until both sides had signed',
      'the treaty',
    ],
  ])('%s', (_, html, ...texts) => {
    const [state, ...found] = find(page(html), { exact });
    expect(state).toBe('exact');
    expect(found.map((text) => text?.trim())).toEqual(texts);
  });
});

group('other trees', () => {
  test('an open shadow root and its slots, in the order they are shown', () => {
    const root = page('<article><p slot="end">came last.</p><p>in the middle, and</p></article>');
    const shadow = root.querySelector('article')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>First words,</p><slot></slot><slot name="end"></slot>';
    const [state, ...found] = find(root, { exact: 'First words, in the middle, and came last.' });
    expect(state).toBe('exact');
    expect(found).toEqual(['First words,', 'in the middle, and', 'came last.']);
  });

  test('slots in slots, and none of the text that they show when they are empty', () => {
    const root = page('<article><p>Slotted twice, and read once.</p></article>');
    const outer = root.querySelector('article')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<div><slot>Nothing was slotted here.</slot></div>';
    const inner = outer?.querySelector('div')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<section><slot></slot></section>';
    expect(find(root, { exact: 'Slotted twice, and read once.' })[0]).toBe('exact');
    expect(find(root, { exact: 'Nothing was slotted here.' })).toEqual(['missing']);
    root.querySelector('p')?.remove();
    expect(find(root, { exact: 'Nothing was slotted here.' })[0]).toBe('exact');
  });

  test('a slot outside a shadow root, one of another language', () => {
    const root = page('<slot>First words,</slot> <svg><slot></slot></svg>and last.');
    expect(find(root, { exact: 'First words, and last.' })[0]).toBe('exact');
  });

  const words = 'Words that stand inside the frame.';

  test('a frame of the same origin', async () => {
    const root = page(`<p>Outside.</p><iframe srcdoc="<p>${words}</p>"></iframe>`);
    await loaded(root);
    expect(find(root, { exact: words })).toEqual(['exact', words]);
  });

  test('a frame in a frame, and a slot there', async () => {
    const root = page(`<p>Outside.</p><iframe srcdoc="<iframe srcdoc='<p>${words}</p>'></iframe>"></iframe>`);
    await expect.poll(() => find(root, { exact: words })).toEqual(['exact', words]);
    const body = root.querySelector('iframe')?.contentDocument?.body;
    if (body) body.innerHTML = '<section><p>Slotted in the frame.</p></section>';
    const shadow = body?.querySelector('section')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<slot></slot>';
    expect(find(root, { exact: 'Slotted in the frame.' })[0]).toBe('exact');
  });
});

group('hostile pages', () => {
  const exact = 'The court published its decision on Thursday evening';

  test('names that a form takes from its own properties', () => {
    const names =
      'childNodes parentNode nodeType nodeName localName firstChild nextSibling contains shadowRoot checkVisibility isConnected ownerDocument textContent compareDocumentPosition attributes';
    const inputs = names
      .split(' ')
      .map((name) => `<input name="${name}">`)
      .join('');
    expect(
      find(page(`<form>${inputs}<b>The court</b> published <i>its decision</i> on Thursday evening</form>`), {
        exact,
      }),
    ).toEqual(['exact', exact]);
  });

  // a browser that styles a deeper tree takes seconds before anything is read, and at 20,000 levels it crashes
  test.each([
    ['500 elements deep', 500, '', 'exact', 'exact'],
    ['1,500 elements deep', 1500, '', 'exact', 'skipped'],
    ['5,000 elements deep, unseen', 5000, 'none', 'exact', 'skipped'],
  ])('%s', (_name, levels, display, above, below) => {
    const outer = document.createElement('span');
    outer.style.display = display;
    let inner = outer;
    for (let depth = 0; depth < levels; depth++) {
      const next = document.createElement('span');
      inner.append('word ', next);
      inner = next;
    }
    inner.textContent = 'Nobody was there to see it';
    const root = page('');
    root.append(outer, exact);
    const anchors = anchorAll(root, [{ exact }, { exact: 'Nobody was there to see it' }]);
    expect(anchors.map(({ state }) => state)).toEqual([above, below]);
    outer.remove();
  });

  test('a hundred thousand nodes', () => {
    const root = page('');
    const row = '<i>word</i> and '.repeat(1000);
    root.innerHTML = `${`<p>${row}</p>`.repeat(50)}<p>${exact}</p>`;
    expect(find(root, { exact })).toEqual(['exact', exact]);
  });
});

test('a changed passage says which words differ', () => {
  const root = page('<p>The commission <b>counted</b> the 412 votes twice on Sunday.</p>');
  const [anchor] = anchorAll(root, [{ exact: 'The commission counted the 421 votes twice on Sunday.' }]);
  expect(anchor?.state).toBe('changed');
  expect(anchor?.diff).toEqual([
    { op: 'same', text: 'The commission counted the' },
    { op: 'removed', text: '421', critical: true },
    { op: 'added', text: '412', critical: true },
    { op: 'same', text: 'votes twice on Sunday.' },
  ]);
});

test('ranges are static, and the page is as it was', () => {
  const root = page('<p>He <b>said</b> so.</p>');
  const before = root.innerHTML;
  const [anchor] = anchorAll(root, [{ exact: 'He said so.' }]);
  expect(anchor?.ranges[0]).toBeInstanceOf(StaticRange);
  expect(root.innerHTML).toBe(before);
});

group('describe', () => {
  const words = fc.constantFrom('the', 'court', 'ruled', '“no”', '5', 'суд', '日本', '😀', 'naïve', 'end.');
  const inline = fc.tuple(
    fc.constantFrom('', 'b', 'i', 'a'),
    fc.array(words, { minLength: 1, maxLength: 4 }),
  );
  const block = fc.tuple(
    fc.constantFrom('p', 'div', 'li', 'h2'),
    fc.array(inline, { minLength: 1, maxLength: 4 }),
  );
  const html = fc
    .array(block, { minLength: 1, maxLength: 6 })
    .map((blocks) =>
      blocks
        .map(
          ([name, parts]) =>
            `<${name}>${parts.map(([tag, list]) => (tag ? `<${tag}>${list.join(' ')}</${tag}>` : list.join(' '))).join(' ')}</${name}>`,
        )
        .join(''),
    );

  test('describe, then anchor, is the identity', () => {
    let described = 0;
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (source, from, to) => {
        const root = page(source);
        const texts: Text[] = [];
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (node instanceof Text) texts.push(node);
        const first = texts[from % texts.length];
        const last = texts[(from % texts.length) + (to % (texts.length - (from % texts.length)))];
        if (!first || !last) return;
        const range = new StaticRange({
          startContainer: first,
          startOffset: 0,
          endContainer: last,
          endOffset: last.data.length,
        });
        const selectors = describe(root, range);
        if (!selectors) return;
        described++;
        const [anchor] = anchorAll(root, [selectors[0]]);
        expect(anchor?.state).toBe('exact');
        expect(anchor?.ranges.map(textOf).join('').trim()).toBe(textOf(range).trim());
        const [, { start, end }] = selectors;
        expect(root.textContent?.slice(start, end)).toBe(textOf(range).trim());
        root.remove();
      }),
      { numRuns: 60 },
    );
    expect(described).toBeGreaterThan(10);
  });

  test('white space at the ends is not described', () => {
    const root = page('<p>  He said <b>so</b> </p>');
    const range = new Range();
    range.selectNodeContents(root);
    expect(describe(root, range)).toEqual([
      { type: 'TextQuoteSelector', exact: 'He said so' },
      { type: 'TextPositionSelector', start: 2, end: 12 },
    ]);
  });

  test('no selector for what cannot be seen', () => {
    const root = page('<p hidden>He said so</p><p>Other words</p>');
    const range = new Range();
    range.selectNodeContents(root.querySelector('p') ?? root);
    expect(describe(root, range)).toBeUndefined();
  });
});
