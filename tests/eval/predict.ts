import type {
  Annotation,
  AnnotationPage,
  Body,
  Designation,
  Quotation,
  Timex,
} from '../../src/core/annotation.ts';
import type { DateItem, DesignationItem, QuoteItem } from './gold.ts';

const bodies = <B extends Body>(page: AnnotationPage, type: B['type']): Annotation<B>[] =>
  page.items.filter((item): item is Annotation<B> => item.body.type === type);

/** Quotations in the gold's form: what `continues` ties together is one item in several fragments. */
export function quotesOf(page: AnnotationPage): QuoteItem[] {
  const byId = new Map<string, QuoteItem>();
  const items: QuoteItem[] = [];
  for (const { id, body, target, confidence, generator } of bodies<Quotation>(page, 'Quotation')) {
    const [{ exact }, { start, end }] = target.selector;
    const first = body.continues === undefined ? undefined : byId.get(body.continues);
    if (first) {
      first.fragments.push([start, end]);
      first.text += ` ${exact}`;
      byId.set(id, first);
      continue;
    }
    const { mention, name } = body.source;
    const resolved = name ?? mention?.exact;
    const item: QuoteItem = {
      fragments: [[start, end]],
      text: exact,
      type: body.form,
      confidence,
      ...(generator && { rule: generator.name }),
      ...(mention && { speaker_start: mention.start, speaker_end: mention.end, speaker_text: mention.exact }),
      ...(!mention && name !== undefined && { speaker_text: name }),
      ...(resolved !== undefined && { speaker_resolved: resolved }),
      ...(body.cue && { cue: body.cue.exact, cue_start: body.cue.start, cue_end: body.cue.end }),
    };
    byId.set(id, item);
    items.push(item);
  }
  return items;
}

export const datesOf = (page: AnnotationPage): DateItem[] =>
  bodies<Timex>(page, 'Timex').map(({ target, body, confidence }) => {
    const { start, end } = target.selector[1];
    return { start, end, text: target.selector[0].exact, value: body.value, confidence };
  });

export const designationsOf = (page: AnnotationPage): DesignationItem[] =>
  bodies<Designation>(page, 'Designation').map(({ body, confidence }) => ({
    designator: body.authority ? (body.authority.mention?.exact ?? body.authority.name) : null,
    target: body.organization.mention?.exact ?? body.organization.name,
    label: body.label.mention?.exact ?? body.label.name,
    confidence,
  }));
