/** The one element that we add to the page: a closed shadow root with the card and the hidden list of passages. */
import cardCss from '../../ui/card.css?inline';
import tokensCss from '../../ui/tokens.css?inline';
import uiCss from '../../ui/ui.css?inline';

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Where the card is rendered: a popover, so it lies in the top layer above whatever the page stacks. */
  place: HTMLElement;
  /** Where the list for screen readers is rendered. */
  list: HTMLElement;
  /** Puts the element back where the page threw it out. */
  restore: () => void;
  remove(): void;
}

/** px throughout, and nothing inherited: the page's sizes and fonts stay outside. `!important` inside a shadow tree outranks the page's. */
const hostCss = `
:host { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; inline-size: 0 !important; block-size: 0 !important; }
.place { position: absolute; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; inline-size: max-content; block-size: max-content; max-inline-size: none; max-block-size: none; color-scheme: light dark; animation: sn-in var(--sn-in) var(--sn-ease); }
.place .card { max-block-size: min(560px, 100vh - 16px, var(--sn-room, 100vh)); }
.place.docked { position: fixed; inset: auto 8px 8px; inline-size: auto; }
.place.docked .card { inline-size: 100%; max-inline-size: none; max-block-size: 60vh; max-block-size: 60dvh; }
@keyframes sn-in { from { opacity: 0; } }
.list { position: fixed; inset: auto auto 8px 8px; z-index: 2147483647; }
.list:not(:focus-within) { inset: 0 auto auto 0; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.list li:not(:focus-within) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.list .btn { max-inline-size: min(560px, 100vw - 16px); white-space: normal; text-align: start; padding-block: 6px; box-shadow: var(--sn-shadow-card); }
@media print { :host { display: none !important; } }
`;

/** Appended to <html>, beside <body>: frameworks that own the body never see it. */
export function createHost(doc: Document): Host {
  const element = doc.createElement('sourcenote-host');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([tokensCss, uiCss, cardCss, hostCss].join('\n'));
  root.adoptedStyleSheets = [sheet];
  const place = doc.createElement('div');
  place.className = 'place';
  place.popover = 'manual';
  const list = doc.createElement('div');
  list.className = 'sn list';
  root.append(list, place);
  // The page's own shortcuts stay out of the card: what is typed here is meant for it.
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    root.addEventListener(type, (event) => event.stopPropagation());
  const restore = () => {
    if (!element.isConnected) doc.documentElement.append(element);
  };
  restore();
  return { element, root, place, list, restore, remove: () => element.remove() };
}
