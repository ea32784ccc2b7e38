import { describe, expect, it } from 'vitest';
import { extract, extractSteps } from '../../../src/core/extract/extract.ts';
import { SHOWN_FROM } from '../../../src/core/extract/threshold.ts';

const TEXT = `Dam Will Hold, Mayor Says

The old dam will hold, Mayor Ana Ruiz said Wednesday. “We checked every gate,” she told reporters.

The United States has designated the Red Delta as a terrorist organization.`;
const SOURCE = {
  published: '2016-09-15',
  url: 'https://example.org/dam',
  publisher: 'The Courier',
  language: 'en',
};

describe('extract', () => {
  const page = extract(TEXT, SOURCE);

  it('makes a page of the source it is given', () => {
    expect(page).toMatchObject({
      type: 'AnnotationPage',
      source: { url: SOURCE.url, publisher: SOURCE.publisher, published: SOURCE.published, language: 'en' },
    });
  });

  it('finds all three kinds, in text order', () => {
    expect(new Set(page.items.map(({ body }) => body.type))).toEqual(
      new Set(['Quotation', 'Timex', 'Designation']),
    );
    const starts = page.items.map(({ target }) => target.selector[1].start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('says of each where it stands, what found it, how sure and why', () => {
    for (const { target, generator, confidence, reason } of page.items) {
      const [quote, position] = target.selector;
      expect(TEXT.slice(position.start, position.end)).toBe(quote.exact);
      expect(TEXT.slice(0, position.start).endsWith(quote.prefix ?? '-')).toBe(true);
      expect(TEXT.slice(position.end).startsWith(quote.suffix ?? '-')).toBe(true);
      expect(generator).toMatchObject({
        type: 'Software',
        name: expect.stringMatching(/^sourcenote\/[a-z/-]+$/),
      });
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(reason).toMatch(/\w/);
    }
  });

  it('has ids of its own, and refers only to those', () => {
    const ids = new Set(page.items.map(({ id }) => id));
    expect(ids.size).toBe(page.items.length);
    for (const { body } of page.items) {
      if (body.type === 'Quotation')
        for (const id of [body.continues, body.nestedIn]) expect(id === undefined || ids.has(id)).toBe(true);
      if (body.type === 'Timex') expect(body.anchor === undefined || ids.has(body.anchor)).toBe(true);
    }
  });

  it('shows a plain direct quotation by default', () => {
    const direct = page.items.find(({ body }) => body.type === 'Quotation' && body.form === 'direct');
    expect(direct?.confidence).toBeGreaterThanOrEqual(SHOWN_FROM);
  });

  it('tells no day without a publication date', () => {
    const spoken = extract(TEXT).items.flatMap(({ body }) =>
      body.type === 'Quotation' && body.spoken ? [body.spoken] : [],
    );
    expect(spoken).toEqual([]);
  });

  it('comes in slices to the same end', () => {
    const steps = extractSteps(TEXT, SOURCE);
    const seen: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) seen.push(step.value.done / step.value.total);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(step.value).toEqual(page);
  });

  it('finds nothing in nothing', () => {
    expect(extract('').items).toEqual([]);
  });
});
