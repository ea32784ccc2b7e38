/** Which parts of a page are to be read again after it changed. */
import {
  BLOCKS,
  isBefore,
  isElement,
  isShadowRoot,
  isText,
  isWithin,
  localNameOf,
  parentOf,
  textContentOf,
} from './elements.ts';

/** Parts beyond which the whole page is read again: to keep them apart would cost more. */
const MOST_PARTS = 50;

/**
 * The smallest parts that hold all text that is new or changed or lost its neighbour, with a block before and after it (a passage may run
 * from old text into new, and its context does); in document order, none inside another. `root` stands for everything.
 */
export function changedParts(records: readonly MutationRecord[], root: Node): Node[] {
  const parts = new Set<Node>();
  for (const record of records) {
    if (parts.size > MOST_PARTS) return [root];
    if (record.type === 'childList') addChildren(parts, record);
    else parts.add(blockOf(record.target));
  }
  const inside = [...parts].filter((part) => part.isConnected && hasText(part));
  const outermost = inside.filter((part) => !inside.some((other) => other !== part && isWithin(part, other)));
  return outermost.toSorted((one, other) => (isBefore(one, other) ? -1 : 1));
}

function addChildren(parts: Set<Node>, record: MutationRecord): void {
  const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
  if (removedNodes.length) {
    // what stood before and after it stands together now
    addBeside(parts, previousSibling, 'previousElementSibling');
    addBeside(parts, nextSibling, 'nextElementSibling');
  }
  for (const node of addedNodes) {
    if (!node.isConnected) continue;
    if (isText(node) || !isElement(node) || !BLOCKS.has(localNameOf.call(node))) {
      parts.add(blockOf(target));
      continue;
    }
    parts.add(node);
    for (const beside of [node.previousElementSibling, node.nextElementSibling])
      if (beside) parts.add(beside);
  }
}

/** The block of a node, or of the element beyond it where it is white space between blocks. */
function addBeside(
  parts: Set<Node>,
  node: Node | null,
  beyond: 'previousElementSibling' | 'nextElementSibling',
): void {
  const beside = node && isText(node) && !hasText(node) ? node[beyond] : node;
  if (beside) parts.add(blockOf(beside));
}

/** Levels climbed to find a block: deeper text is not read anyway. */
const MOST_LEVELS = 600;

/** The nearest block that `node` stands in. */
function blockOf(node: Node): Node {
  let block = node;
  for (let level = 0; level < MOST_LEVELS; level++) {
    if (isShadowRoot(block) || (isElement(block) && BLOCKS.has(localNameOf.call(block)))) break;
    const parent = parentOf.call(block);
    if (!parent) return block;
    block = parent;
  }
  return block;
}

const hasText = (node: Node): boolean => (textContentOf.call(node) ?? '').trim() !== '';
