import type { Annotation, AnnotationPage, Body } from '../annotation.ts';
import { findTimexes } from './date/timexes.ts';
import { findDesignations } from './designation/designations.ts';
import type { ExtractSource, Finding } from './finding.ts';
import { quotationSteps } from './quotation/quotations.ts';
import { type Document, readDocument } from './text/document.ts';

/** Characters of text kept before and after a quote in its selector: enough to tell repeated short quotes apart. */
const CONTEXT = 32;

/** How far an extraction is, in stages. */
export interface Progress {
  done: number;
  total: number;
}

/**
 * Reads an article's text and annotates it: who said what, when, and who calls whom what. Offsets are UTF-16 units
 * of `text`. Without a publication date, dates that count from it stay out. Never throws; linear in the text.
 */
export function extract(text: string, source: ExtractSource = {}): AnnotationPage {
  const steps = extractSteps(text, source);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in slices, so that a page can draw and a reader can cancel between them. */
export function* extractSteps(
  text: string,
  source: ExtractSource = {},
): Generator<Progress, AnnotationPage, void> {
  const total = 7;
  yield { done: 0, total };
  const doc = readDocument(text);
  yield { done: 1, total };
  const timexes = findTimexes(doc, source);
  yield { done: 2, total };
  const designations = findDesignations(doc);
  yield { done: 3, total };
  const steps = quotationSteps(doc, source, timexes);
  let done = 3;
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield { done: ++done, total };
  const quotations = step.value;
  const items = [
    ...annotate(doc, source, 'q', quotations),
    ...annotate(doc, source, 't', timexes),
    ...annotate(doc, source, 'd', designations),
  ];
  items.sort((a, b) => a.target.selector[1].start - b.target.selector[1].start);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: source.url ? `${source.url}#sourcenote` : 'urn:sourcenote:extraction',
    type: 'AnnotationPage',
    source: {
      url: source.url ?? '',
      aliases: [],
      title: '',
      publisher: source.publisher ?? '',
      published: source.published ?? '',
      language: source.language ?? 'en',
    },
    items,
  };
}

const MOTIVATIONS = { Quotation: 'describing', Timex: 'identifying', Designation: 'classifying' } as const;

function annotate(
  doc: Document,
  source: ExtractSource,
  prefix: string,
  findings: readonly Finding<Body>[],
): Annotation[] {
  return findings.map(({ start, end, body, rule, confidence, reason, note }, index) => ({
    id: `${prefix}${index + 1}`,
    type: 'Annotation',
    motivation: MOTIVATIONS[body.type],
    target: {
      source: source.url ?? '',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: doc.text.slice(start, end),
          prefix: doc.text.slice(Math.max(0, start - CONTEXT), start),
          suffix: doc.text.slice(end, end + CONTEXT),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
    body,
    generator: { type: 'Software', name: `sourcenote/${rule}` },
    confidence,
    reason,
    ...(note ? { note } : {}),
  }));
}
