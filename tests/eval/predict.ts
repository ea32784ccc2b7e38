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

/**
 * Designations in the gold's form: an annotation is one pair of organization and authority, a gold item names all
 * authorities of one label ("Turkey, the US and the EU"); so pairs of the same mentions are joined.
 */
export function designationsOf(page: AnnotationPage): DesignationItem[] {
  const items = new Map<string, DesignationItem>();
  for (const { id, body, confidence } of bodies<Designation>(page, 'Designation')) {
    const designator = body.authority ? (body.authority.mention?.exact ?? body.authority.name) : null;
    const { organization, label } = body;
    const key = `${organization.mention?.start ?? id} ${label.mention?.start ?? id}`;
    const first = items.get(key);
    if (first && designator !== null) {
      first.designator = first.designator === null ? designator : `${first.designator}, ${designator}`;
    } else if (!first) {
      items.set(key, {
        designator,
        target: organization.mention?.exact ?? organization.name,
        label: label.mention?.exact ?? label.name,
        confidence,
      });
    }
  }
  return [...items.values()];
}
