/**
 * The composed tree in reading order: elements and texts, an open shadow root in place of its host's children, what is
 * slotted in place of its slot, the document of a same-origin frame in place of the frame. Without recursion, and
 * without asking for ancestors: how deep a page nests is the page's choice, and the cost is one step for each node.
 */
import {
  assignedNodesOf,
  frameDocumentOf,
  isElement,
  isShadowRoot,
  isText,
  localNameOf,
  NO_TEXT,
  parentOf,
  shadowRootOf,
} from './elements.ts';

/** What a walk tells of. */
export interface Visitor {
  /** A text, and its parent or the slot that it is shown in. */
  text: (node: Text, parent: Node | null) => void;
  /** Whether what a frame shows is read. */
  frame: (frame: Element) => boolean;
  /** An element of this name begins or ends. */
  edge: (name: string) => void;
  /** The next node lies in another tree than the one before; with the trees entered. */
  seam: (inner: readonly Node[]) => void;
  /** What lies below the current node is left out: it is DEEPEST. */
  cut: () => void;
}

/**
 * Levels of elements that are read. Browsers' parsers stop nesting at 512, so only a script makes more; there, every
 * question about a style costs the browser a climb, and a page could make that dear.
 */
const DEEPEST = 600;

interface Step {
  walker: TreeWalker;
  /** Open elements above this tree. */
  base: number;
  /** What the tree is shown in. */
  above: Node | null;
  /** What to do next: visit the root itself, go on, or leave out what lies below the current node. */
  next: 'root' | 'node' | 'skip';
}

/** Visits all that is shown below `root`, and `root`. */
export function walk(root: Node, visitor: Visitor): void {
  const open: Node[] = [];
  const names: string[] = [];
  const step = (tree: Node, above: Node | null): Step => ({
    walker: document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT),
    base: open.length,
    above,
    next: 'root',
  });
  const close = (): void => {
    open.pop();
    visitor.edge(names.pop() ?? '');
  };
  const stack = [step(root, parentOf.call(root))];
  for (let current = stack.at(-1); current; current = stack.at(-1)) {
    const node = advance(current);
    const parent = node && parentOf.call(node);
    while (open.length > current.base && open.at(-1) !== parent) close();
    if (!node) {
      stack.pop();
      visitor.seam([]);
    } else if (isText(node)) visitor.text(node, node === current.walker.root ? current.above : parent);
    else if (isElement(node)) {
      const name = localNameOf.call(node);
      visitor.edge(name);
      open.push(node);
      names.push(name);
      if (NO_TEXT.has(name)) current.next = 'skip';
      else if (open.length > DEEPEST) {
        current.next = 'skip';
        visitor.cut();
      } else {
        const inner = innerTrees(node, name, visitor);
        // what stands between a frame's tags is never shown
        if (inner.length || name === 'iframe') current.next = 'skip';
        if (!inner.length) continue;
        stack.push(...inner.map((tree) => step(tree, node)).toReversed());
        visitor.seam(inner);
      }
    }
  }
}

function advance(current: Step): Node | null {
  const { walker, next } = current;
  current.next = 'node';
  if (next === 'root') return isShadowRoot(walker.root) ? walker.nextNode() : walker.root;
  if (next === 'node') return walker.nextNode();
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    if (!walker.parentNode()) return null;
  }
}

/** What is shown in place of an element's own children; nothing for nearly all elements. */
function innerTrees(element: Element, name: string, visitor: Visitor): Node[] {
  const shadow = shadowRootOf.call(element);
  if (shadow) return [shadow];
  if (isSlot(element, name))
    return assignedNodesOf
      .call(element)
      .filter((node) => node.nodeType === Node.TEXT_NODE || isElement(node));
  if (isFrame(element, name) && visitor.frame(element)) {
    const body = frameDocumentOf.call(element)?.body;
    return body ? [body] : [];
  }
  return [];
}

// by name: a frame's elements are of other classes
const isHtml = (element: Element): boolean => element.namespaceURI === 'http://www.w3.org/1999/xhtml';
const isSlot = (element: Element, name: string): element is HTMLSlotElement =>
  name === 'slot' && isHtml(element);
const isFrame = (element: Element, name: string): element is HTMLIFrameElement =>
  name === 'iframe' && isHtml(element);
