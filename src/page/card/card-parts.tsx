/** What the card's script makes for one annotated page: host element, card and hidden list. */
import { render } from 'preact';
import type { Passage } from '../passage.ts';
import { PassageList } from '../passage-list.tsx';
import { createHost } from './host.ts';
import { type CardContext, createOpenCard, type OpenCard } from './open-card.tsx';

/** What the page side gives; the card's script adds words, listings, citations and what is remembered. */
export type PageContext = Omit<CardContext, 'host' | 'words' | 'listings' | 'cite' | 'choose'> & {
  /** Opens a passage's card with the focus in it. */
  openAt: (passage: Passage) => void;
};

export interface CardParts extends OpenCard {
  /** The one element that is added to the page. */
  element: HTMLElement;
  list(passages: readonly Passage[]): void;
  /** Puts the element back where the page threw it out. */
  restore(): void;
}

export type CreateCard = (context: PageContext) => CardParts;

export type OwnContext = Pick<CardContext, 'words' | 'listings' | 'cite' | 'choose'>;

export function createCardParts(context: PageContext, own: OwnContext): CardParts {
  const host = createHost(document);
  const card = createOpenCard({ ...context, ...own, host });
  return {
    ...card,
    element: host.element,
    list(passages) {
      const list = <PassageList passages={passages} words={own.words} open={context.openAt} />;
      render(passages.length > 0 ? list : null, host.list);
    },
    restore: host.restore,
    remove() {
      card.remove();
      host.remove();
    },
  };
}
