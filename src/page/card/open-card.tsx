/** The card while it is open: what it shows, where it stands, where the focus goes. */
import { render } from 'preact';
import type { Annotation, AnnotationPage } from '../../core/annotation.ts';
import type { CitationFormat, Settings } from '../../storage.ts';
import type { Timelines } from '../../timelines.ts';
import { Card } from '../../ui/card/card.tsx';
import type { CardActions, CardModel } from '../../ui/card/model.ts';
import { copyText } from '../clipboard.ts';
import type { Painter } from '../highlights.ts';
import type { Passage } from '../passage.ts';
import { keepFocusInside } from './focus.ts';
import type { Host } from './host.ts';
import { isFarAway, place } from './place.ts';

export interface CardContext extends Pick<CardModel, 'page' | 'words' | 'automatic'> {
  /** The official listings of the page's organizations; undefined: they could not be looked up, or not yet. */
  listings(): Timelines | undefined;
  host: Host;
  painter: Painter;
  settings(): Settings;
  /** What is on the page, in reading order. */
  passages(): readonly Passage[];
  cite(page: AnnotationPage, annotation: Annotation, format: CitationFormat): string;
  /** Remembers the format. */
  choose(format: CitationFormat): void;
  reject(id: string, rejected: boolean): void;
  step: (by: 1 | -1) => void;
  show: (id: string) => void;
}

export interface Opening {
  /** Longest first. */
  group: readonly Passage[];
  active: Passage;
  pinned: boolean;
  pointer?: { x: number; y: number };
}

export interface OpenCard {
  open(opening: Opening): void;
  /** `giveBack`: the focus goes to where it was before the card. */
  close(giveBack: boolean): void;
  /** Shows again with what has changed since; closes where the passage is gone. */
  refresh(): void;
  active(): Passage | undefined;
  pinned(): boolean;
  box(): DOMRect | undefined;
  remove(): void;
}

interface State extends Opening {
  total: number;
  position: number;
  copied?: CardModel['copied'];
  rejected: boolean;
}

export function createOpenCard(context: CardContext): OpenCard {
  const { host, painter } = context;
  let state: State | undefined;
  let returnTo: HTMLElement | undefined;

  const dialog = () => host.place.querySelector<HTMLElement>('[role=dialog]');

  const draw = () => {
    if (!state) return;
    render(<Card model={modelOf(state)} />, host.place);
    if (!host.place.matches(':popover-open')) host.place.showPopover();
    if (!state.rejected && !place(host.place, state.active, state.pointer)) close(true);
  };

  const close = (giveBack: boolean) => {
    if (!state) return;
    const hadFocus = host.root.activeElement !== null && host.place.contains(host.root.activeElement);
    state = undefined;
    painter.emphasize('active', undefined);
    if (host.place.matches(':popover-open')) host.place.hidePopover();
    render(null, host.place);
    if (giveBack && hadFocus) returnTo?.focus({ preventScroll: true });
    returnTo = undefined;
  };

  const copy = async (format: CitationFormat) => {
    if (!state) return;
    const shown = state.active.annotation.id;
    const text = context.cite(context.page, state.active.annotation, format);
    const done = await copyText(text);
    if (state?.active.annotation.id !== shown) return;
    state = { ...state, copied: { text, byHand: !done } };
    draw();
  };

  const reject = (rejected: boolean) => {
    if (!state) return;
    state = { ...state, rejected };
    painter.emphasize('active', rejected ? undefined : state.active);
    context.reject(state.active.annotation.id, rejected);
    draw();
    dialog()?.focus({ preventScroll: true });
  };

  const actions: CardActions = {
    step: context.step,
    close: () => close(true),
    show: context.show,
    select: (id) => {
      const active = state?.group.find(({ annotation }) => annotation.id === id);
      if (!state || !active) return;
      const { group, pinned, pointer } = state;
      const onTab = host.root.activeElement?.getAttribute('role') === 'tab';
      open({ group, active, pinned, ...(pointer && { pointer }) });
      if (onTab) host.place.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
    },
    copy: () => void copy(context.settings().citation),
    choose: (format) => {
      context.choose(format);
      void copy(format);
    },
    reject: () => reject(true),
    undo: () => reject(false),
  };

  const modelOf = (shown: State): CardModel => ({
    words: context.words,
    page: context.page,
    group: shown.group,
    active: shown.active,
    position: shown.position,
    total: shown.total,
    automatic: context.automatic,
    listings: context.listings(),
    letterKeys: context.settings().letterKeys,
    format: context.settings().citation,
    ...(shown.copied && { copied: shown.copied }),
    rejected: shown.rejected,
    actions,
  });

  const open = (opening: Opening) => {
    const passages = context.passages();
    if (!state) returnTo = focused(host);
    const position =
      passages.findIndex(({ annotation }) => annotation.id === opening.active.annotation.id) + 1;
    state = { ...opening, position, total: passages.length, rejected: false };
    painter.emphasize('hover', undefined);
    painter.emphasize('active', opening.active);
    draw();
    if (opening.pinned) dialog()?.focus({ preventScroll: true });
  };

  keepFocusInside(host.place);
  // whoever presses or tabs into a hovered card wants to keep it
  for (const type of ['pointerdown', 'focusin'] as const)
    host.place.addEventListener(type, () => {
      if (state) state = { ...state, pinned: true };
    });
  const stop = new AbortController();
  let frame: number | undefined;
  const replace = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (!state || state.rejected) return;
      if (isFarAway(state.active)) close(false);
      else place(host.place, state.active, undefined);
    });
  };
  addEventListener('resize', replace, { signal: stop.signal });
  addEventListener(
    'scroll',
    ({ target }) => {
      // the middle of the card scrolls too; the document's own scrolling moves the card by itself
      if (!state || (target instanceof Node && host.element.contains(target))) return;
      if (!state.pinned) close(false);
      else if (target !== document || isFarAway(state.active)) replace();
    },
    { capture: true, passive: true, signal: stop.signal },
  );

  return {
    open,
    close,
    refresh() {
      if (!state || state.rejected) return;
      const now = new Map(context.passages().map((passage) => [passage.annotation.id, passage]));
      const active = now.get(state.active.annotation.id);
      if (!active) {
        close(true);
        return;
      }
      const group = state.group.flatMap(({ annotation }) => now.get(annotation.id) ?? []);
      const position = context.passages().indexOf(active) + 1;
      state = { ...state, active, group, position, total: now.size };
      painter.emphasize('active', active);
      draw();
    },
    active: () => state?.active,
    pinned: () => state?.pinned ?? false,
    box: () => (state ? host.place.getBoundingClientRect() : undefined),
    remove() {
      stop.abort();
      if (frame !== undefined) cancelAnimationFrame(frame);
      close(true);
    },
  };
}

/** What has the focus now, inside our list or on the page; undefined: nothing but the page itself. */
function focused({ root, element }: Host): HTMLElement | undefined {
  const active = document.activeElement === element ? root.activeElement : document.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : undefined;
}
