/** The text of a page as a reader sees it, folded, with a way back to its text nodes: one pass over the DOM. */
import { BLOCK, breakBlock, createFolded, type Folded, fold } from '../core/anchor/fold.ts';
import { BLOCKS, isElement, isShadowRoot, isVisible } from './elements.ts';
import { type Visitor, walk } from './walk.ts';

export interface TextIndex {
  folded: Folded;
  /** The text nodes that are read, in reading order; those of white space alone only inside a line. */
  nodes: Text[];
  /** What each of them says. */
  texts: string[];
  /** Offset in the unfolded text at which each node begins. */
  starts: number[];
  /** Whether a block ends or begins before each node. */
  breaks: boolean[];
  /** Indices of nodes that begin another tree (a shadow root, a frame, or back): no range may span them. */
  seams: number[];
  /** Shadow roots and frames' bodies that were read. */
  trees: Node[];
  /** Hidden text is read too. */
  all: boolean;
  /** The page has more text than is read; what is not found may stand there. */
  cut: boolean;
}

/** UTF-16 units of visible text that are read: thirty long books. */
const MOST_TEXT = 20_000_000;

/**
 * Hidden text that makes the page's styles doubtful when next to nothing is visible beside it: a page that hides its
 * article until a script has run (AMP, font loaders), or that was saved in that state. Lower, and a hidden copy beside
 * a short text would count.
 */
const HIDDEN_ARTICLE = 1000;
/**
 * Next to nothing: fewer units than this ("Loading", a headline), or than this part of the hidden text (a header and a
 * footer). Higher, and the hidden copies in menus and teasers beside a short news item would count.
 */
const NEXT_TO_NOTHING = 200;
const SMALL_PART = 1 / 10;

/**
 * Reads the visible text below `root`. `aria-hidden` text is read: it is seen. If the page hides nearly all its
 * text, all of it is read.
 */
export function indexText(root: Node): TextIndex {
  const { index, hidden } = gather([root], false);
  const isHiding = index.folded.length < Math.max(NEXT_TO_NOTHING, hidden * SMALL_PART);
  return isHiding && hidden > HIDDEN_ARTICLE ? gather([root], true).index : index;
}

/** Reads parts of a page, in document order; `all`: the hidden text too. */
export const indexParts = (parts: readonly Node[], all: boolean): TextIndex => gather(parts, all).index;

/** `hidden`: units of text that are there and not shown. */
function gather(roots: readonly Node[], all: boolean): { index: TextIndex; hidden: number } {
  const index: TextIndex = {
    folded: createFolded(1 << 16),
    nodes: [],
    texts: [],
    starts: [],
    breaks: [],
    seams: [],
    trees: [],
    all,
    cut: false,
  };
  const { folded, nodes, texts, starts, breaks, seams, trees } = index;
  let hidden = 0;
  let parent: Node | null = null;
  let isShown = false;
  const add = (node: Text, text: string, start: number, isBreak: boolean): void => {
    nodes.push(node);
    texts.push(text);
    starts.push(start);
    breaks.push(isBreak);
  };
  const visitText = (node: Text, next: Node | null): void => {
    if (next !== parent) {
      parent = next;
      isShown = all;
      checked = all;
    }
    const text = node.data;
    const { length, raw, pending } = folded;
    fold(folded, text);
    if (folded.length === length) {
      // white space between two words of one line is read; what lies between blocks is not
      if (pending || !folded.pending) folded.raw = raw;
      else add(node, text, raw, false);
      return;
    }
    if (!checked) {
      isShown = isSeen(next);
      checked = true;
    }
    if (isShown) {
      add(node, text, raw, pending === BLOCK);
      return;
    }
    hidden += folded.length - length;
    folded.length = length;
    folded.raw = raw;
    folded.pending = pending;
  };
  let checked = all;
  const visitor: Visitor = {
    text(node, above) {
      if (folded.raw < MOST_TEXT) visitText(node, above);
      else index.cut = true;
    },
    frame: (frame) => all || isVisible(frame),
    edge(name) {
      if (BLOCKS.has(name)) breakBlock(folded);
    },
    seam(inner) {
      if (seams.at(-1) !== nodes.length) seams.push(nodes.length);
      for (const tree of inner) if (isRoot(tree)) trees.push(tree);
    },
    cut() {
      index.cut = true;
    },
  };
  for (const root of roots) {
    breakBlock(folded);
    walk(root, visitor);
  }
  return { index, hidden };
}

/** What a MutationObserver above it does not see into. */
const isRoot = (node: Node): boolean => isShadowRoot(node) || node.ownerDocument !== document;

const isSeen = (parent: Node | null): boolean =>
  !!parent && (isShadowRoot(parent) ? isVisible(parent.host) : isElement(parent) && isVisible(parent));
