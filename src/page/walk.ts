/**
 * The composed tree in reading order: elements and texts, an open shadow root in place of its host's children, what is
 * slotted in place of its slot, the document of a same-origin frame in place of the frame. Without recursion: how deep
 * a page nests is the page's choice.
 */
import { frameDocumentOf, isElement, isShadowRoot, localNameOf, NO_TEXT, shadowRootOf } from './elements.ts';

interface Step {
  walker: TreeWalker;
  /** What to do next: visit the root itself, go on, or leave out what lies below the current node. */
  next: 'root' | 'node' | 'skip';
}

const step = (root: Node): Step => ({
  walker: document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT),
  next: 'root',
});

/** Calls `visit` with every node; `seam` wherever the next node lies in another tree than the one before, with the trees entered. */
export function walk(root: Node, visit: (node: Node) => void, seam: (inner: readonly Node[]) => void): void {
  const stack = [step(root)];
  for (let current = stack.at(-1); current; current = stack.at(-1)) {
    const node = advance(current);
    if (!node) {
      stack.pop();
      seam([]);
      continue;
    }
    visit(node);
    if (!isElement(node)) continue;
    const name = localNameOf.call(node);
    if (NO_TEXT.has(name)) {
      current.next = 'skip';
      continue;
    }
    const inner = innerTrees(node, name, current.walker.root);
    if (!inner.length) continue;
    current.next = 'skip';
    stack.push(...inner.map(step).toReversed());
    seam(inner);
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
function innerTrees(element: Element, name: string, root: Node): Node[] {
  const shadow = shadowRootOf.call(element);
  if (shadow) return [shadow];
  if (name === 'slot' && isShadowRoot(root) && element instanceof HTMLSlotElement)
    return element.assignedNodes().filter((node) => node.nodeType === Node.TEXT_NODE || isElement(node));
  if (name === 'iframe' && element instanceof HTMLIFrameElement) {
    const body = frameDocumentOf.call(element)?.body;
    return body ? [body] : [];
  }
  return [];
}
