/** What the card's script makes for one annotated page: host element, card and hidden list. */
import { render } from 'preact';
import type { Annotation, AnnotationPage } from '../../core/annotation.ts';
import type { Timelines } from '../../timelines.ts';
import type { Passage } from '../passage.ts';
import { PassageList } from '../passage-list.tsx';
import { placeRules } from '../place-rules.ts';
import { createSheets, treesOf } from '../sheets.ts';
import { createHost } from './host.ts';
import { type CardContext, createOpenCard, type OpenCard } from './open-card.tsx';
import { placesOf } from './places.ts';
import { watchPointing } from './pointing.ts';

/** What the page side gives; the card's script adds words, listings, citations and what is remembered. */
export type PageContext = Omit<CardContext, 'host' | 'words' | 'listings' | 'cite' | 'choose'> & {
  /** Official listings that came with an extraction; absent for a record: the card's script knows or asks. */
  timelines?: Timelines;
  /** Opens a passage's card with the focus in it. */
  openAt: (passage: Passage) => void;
  /** The passage and those that overlap it, longest first. */
  groupOf: (passage: Passage) => Passage[];
  /** Those that passages stand in. */
  shadowRoots: () => ShadowRoot[];
};

export interface CardParts extends OpenCard {
  /** The one element that is added to the page. */
  element: HTMLElement;
  list(passages: readonly Passage[]): void;
  /** A passage for each place that an ambiguous one fits. */
  places(annotation: Annotation, places: readonly AbstractRange[][]): Passage[];
  /** Puts the element back where the page threw it out. */
  restore(): void;
}

export type CreateCard = (context: PageContext) => CardParts;

export type OwnContext = Pick<CardContext, 'words' | 'cite' | 'choose'> & {
  /** The official listings of a record's organizations; rejects where they cannot be looked up. */
  listings(page: AnnotationPage): Promise<Timelines>;
};

export function createCardParts(context: PageContext, own: OwnContext): CardParts {
  const host = createHost(document);
  const sheets = createSheets();
  let { timelines } = context;
  const card = createOpenCard({ ...context, ...own, host, listings: () => timelines });
  const stopPointing = watchPointing(context, card, host.element);
  const look = async () => {
    timelines ??= await own.listings(context.page);
    card.refresh();
  };
  // what could not be looked up is said in the card
  look().catch(() => undefined);
  return {
    ...card,
    element: host.element,
    list(passages) {
      const list = <PassageList passages={passages} words={own.words} open={context.openAt} />;
      render(passages.length > 0 ? list : null, host.list);
    },
    places(annotation, places) {
      sheets.adopt(placeRules, treesOf(document, places.flat()));
      return placesOf(annotation, places);
    },
    restore() {
      host.restore();
      sheets.restore();
    },
    remove() {
      stopPointing();
      card.remove();
      host.remove();
      sheets.remove();
    },
  };
}
