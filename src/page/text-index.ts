/**
 * The text of a page as a reader sees it, folded, with a way back to its text nodes: one pass over the DOM.
 * Nothing here looks a property up on an element by a name that the page could have taken (a form's
 * `<input name="parentNode">`): tree walkers and the prototypes' own getters cannot be shadowed.
 */
import { breakBlock, createFolded, type Folded, fold } from '../core/anchor/fold.ts';

export interface TextIndex {
  folded: Folded;
  /** The text nodes that are read, in the order of the composed tree. */
  nodes: Text[];
  /** Offset in the unfolded text at which each node begins. */
  starts: number[];
  /** Indices of nodes that begin another tree (a shadow root, a frame, or back): no range may span them. */
  seams: number[];
}

/** Elements whose text is never shown as text. */
const NO_TEXT = new Set(
  'script style noscript template textarea title iframe object select noframes noembed audio video canvas head datalist'.split(
    ' ',
  ),
);

/** Elements that separate words. */
const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** An inherited getter, which a page's names cannot shadow. */
function getter(prototype: object, name: string): (this: Node) => unknown {
  // oxlint-disable-next-line typescript/unbound-method -- called with `call` only
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`This browser has no ${name}.`);
  return get;
}

// what the platform defines these getters to return
const parentOf = getter(Node.prototype, 'parentNode') as (this: Node) => Node | null;
const localNameOf = getter(Element.prototype, 'localName') as (this: Node) => string;
// oxlint-disable-next-line typescript/unbound-method -- called with `call` only
const checkVisibility = Element.prototype.checkVisibility;
const VISIBLE = { visibilityProperty: true };

const isElement = (node: Node | null): node is Element => node instanceof Element;
const isText = (node: Node): node is Text => node instanceof Text;

/** Reads the visible text below `root`. */
export function indexText(root: Element): TextIndex {
  const index: TextIndex = { folded: createFolded(1 << 16), nodes: [], starts: [], seams: [] };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let parent: Node | null = null;
  let shown = false;
  let node: Node | null = walker.nextNode();
  while (node) {
    if (isText(node)) {
      const next = parentOf.call(node);
      if (next !== parent) {
        leave(index, parent, next);
        parent = next;
        shown = isElement(next) && checkVisibility.call(next, VISIBLE);
      }
      if (shown) {
        index.nodes.push(node);
        index.starts.push(index.folded.raw);
        fold(index.folded, node.data);
      }
    } else if (isElement(node)) {
      const name = localNameOf.call(node);
      if (BLOCKS.has(name)) breakBlock(index.folded);
      if (NO_TEXT.has(name)) {
        node = skip(walker);
        continue;
      }
    }
    node = walker.nextNode();
  }
  return index;
}

/** The node after everything below the walker's. */
function skip(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

/** Between a text in `from` and the next one in `to`: was a block left? */
function leave(index: TextIndex, from: Node | null, to: Node | null): void {
  for (let node = from; node && isElement(node); node = parentOf.call(node)) {
    if (node === to || node.contains(to)) return;
    if (BLOCKS.has(localNameOf.call(node))) {
      breakBlock(index.folded);
      return;
    }
  }
}
