/** The text of a page as a reader sees it, folded, with a way back to its text nodes: one pass over the DOM. */
import { BLOCK, breakBlock, createFolded, type Folded, fold, isBroken } from '../core/anchor/fold.ts';
import {
  BLOCKS,
  isElement,
  isShadowRoot,
  isText,
  isVisible,
  isWithin,
  localNameOf,
  parentOf,
} from './elements.ts';
import { walk } from './walk.ts';

export interface TextIndex {
  folded: Folded;
  /** The text nodes that are read, in reading order; those of white space alone only inside a line. */
  nodes: Text[];
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
 * Hidden text that makes the page's styles doubtful when it is also more than the visible text: a page that hides its
 * article until a script has run (AMP, font loaders), or that was saved in that state. Lower, and a hidden copy beside
 * a short text would count.
 */
const HIDDEN_ARTICLE = 1000;

/**
 * Reads the visible text below `root`. `aria-hidden` text is read: it is seen. If the page hides most of its text, all
 * of it is read.
 */
export function indexText(root: Node): TextIndex {
  const { index, hidden } = gather([root], false);
  return hidden > HIDDEN_ARTICLE && hidden > index.folded.length ? gather([root], true).index : index;
}

/** Reads parts of a page, in document order; `all`: the hidden text too. */
export const indexParts = (parts: readonly Node[], all: boolean): TextIndex => gather(parts, all).index;

/** `hidden`: units of text that are there and not shown. */
function gather(roots: readonly Node[], all: boolean): { index: TextIndex; hidden: number } {
  const index: TextIndex = {
    folded: createFolded(1 << 16),
    nodes: [],
    starts: [],
    breaks: [],
    seams: [],
    trees: [],
    all,
    cut: false,
  };
  const { folded, nodes, starts, breaks, seams, trees } = index;
  let hidden = 0;
  let parent: Node | null = null;
  let isShown = false;
  const add = (node: Text, start: number, isBreak: boolean): void => {
    nodes.push(node);
    starts.push(start);
    breaks.push(isBreak);
  };
  const visitText = (node: Text): void => {
    const next = parentOf.call(node);
    if (next !== parent) {
      if (parent && !isBroken(folded) && leavesBlock(parent, next)) breakBlock(folded);
      parent = next;
      isShown = all;
      checked = all;
    }
    const { length, raw } = folded;
    const { pending } = folded;
    fold(folded, node.data);
    if (folded.length === length) {
      // white space between two words of one line is read; what lies between blocks is not
      if (pending || !folded.pending) folded.raw = raw;
      else add(node, raw, false);
      return;
    }
    if (!checked) {
      isShown = isSeen(next);
      checked = true;
    }
    if (isShown) {
      add(node, raw, pending === BLOCK);
      return;
    }
    hidden += folded.length - length;
    folded.length = length;
    folded.raw = raw;
  };
  let checked = all;
  const visit = (node: Node): void => {
    if (isText(node)) {
      if (folded.raw < MOST_TEXT) visitText(node);
      else index.cut = true;
    } else if (isElement(node) && BLOCKS.has(localNameOf.call(node))) breakBlock(folded);
  };
  const seam = (inner: readonly Node[]): void => {
    if (seams.at(-1) !== nodes.length) seams.push(nodes.length);
    for (const tree of inner) if (isRoot(tree)) trees.push(tree);
  };
  for (const root of roots) {
    breakBlock(folded);
    walk(root, visit, seam);
  }
  return { index, hidden };
}

/** What a MutationObserver above it does not see into. */
const isRoot = (node: Node): boolean => isShadowRoot(node) || node.ownerDocument !== document;

const isSeen = (parent: Node | null): boolean =>
  !!parent && (isShadowRoot(parent) ? isVisible(parent.host) : isElement(parent) && isVisible(parent));

/** Whether a block ends between a text in `from` and the next one in `to`. */
function leavesBlock(from: Node, to: Node | null): boolean {
  for (let node: Node | null = from; node && isElement(node); node = parentOf.call(node)) {
    if (node === to || isWithin(to, node)) return false;
    if (BLOCKS.has(localNameOf.call(node))) return true;
  }
  return true;
}
