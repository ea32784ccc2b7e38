/** What the names of elements say about their text, and how to ask an element so that the page cannot answer for it. */

/** Elements whose text is never shown as text. */
export const NO_TEXT = new Set(
  'script style noscript template textarea title object select noframes noembed audio video canvas head datalist rt rp'.split(
    ' ',
  ),
);

/**
 * Elements that separate words. By name, not by style: to ask for the style of every element would double the cost of
 * reading the page, and an article's text stands in these.
 */
export const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/**
 * A getter as the platform defines it. `<input name="parentNode">` in a form takes the form's own `parentNode` away;
 * the prototype's getter cannot be taken.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the type that the platform documents
function getter<This extends object, Value>(prototype: This, name: keyof This): (this: This) => Value {
  // oxlint-disable-next-line typescript/unbound-method -- called with `call` only
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`This browser has no ${String(name)}.`);
  return get;
}

export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const textContentOf = getter<Node, string | null>(Node.prototype, 'textContent');
export const localNameOf = getter<Element, string>(Element.prototype, 'localName');
export const shadowRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
/** null where the frame is of another origin. */
export const frameDocumentOf = getter<HTMLIFrameElement, Document | null>(
  HTMLIFrameElement.prototype,
  'contentDocument',
);
// oxlint-disable-next-line typescript/unbound-method -- called with `call` only
export const assignedNodesOf = HTMLSlotElement.prototype.assignedNodes;
// oxlint-disable-next-line typescript/unbound-method -- called with `call` only
const attributeOf = Element.prototype.getAttribute;

// A form's named control can only be an element, so these comparisons cannot be deceived; and unlike `instanceof`
// they hold for the nodes of a frame.
export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
export const isElement = (node: Node): node is Element => !isText(node) && !isShadowRoot(node);
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;

// oxlint-disable-next-line typescript/unbound-method -- called with `call` only
const check = Element.prototype.checkVisibility;
const OPTIONS = { visibilityProperty: true };

/**
 * Whether the text of an element is rendered and not `visibility: hidden`; colour, size, place and opacity are not
 * asked for. An element with `display: contents` has no box of its own: its text is shown where that of its parent is.
 */
export function isVisible(element: Element): boolean {
  for (let node: Node | null = element; node; node = parentOf.call(node)) {
    if (isShadowRoot(node)) node = node.host;
    if (!isElement(node) || hidesText(node)) return false;
    if (check.call(node, OPTIONS)) return true;
    const { display, visibility } = getComputedStyle(node);
    if (display !== 'contents' || visibility !== 'visible') return false;
  }
  return false;
}

/** Whether an element may have a box, and what stands in it has none. */
const hidesText = (element: Element): boolean =>
  attributeOf.call(element, 'hidden') === 'until-found' ||
  (localNameOf.call(element) === 'details' && attributeOf.call(element, 'open') === null);

// oxlint-disable-next-line typescript/unbound-method -- called with `call` only
const contains = Node.prototype.contains;

/** Whether `node` lies in `ancestor` or is it. */
export const isWithin = (node: Node | null, ancestor: Node): boolean => contains.call(ancestor, node);

// oxlint-disable-next-line typescript/unbound-method -- called with `call` only
const compare = Node.prototype.compareDocumentPosition;

/** Whether `other` comes after `node` in the document. */
export const isBefore = (node: Node, other: Node): boolean =>
  (compare.call(node, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
