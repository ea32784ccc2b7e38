/** Places on a page that no anchoring decides: intervals of its characters, white space and what is not text left out. */
const NO_TEXT = 'script,style,noscript,template,textarea,title,iframe,select,.copy,.bench-ad';

export interface Stream {
  nodes: Text[];
  /** Characters before each node. */
  bases: number[];
  text: string;
}

const dense = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f]/g, '');

export function readStream(): Stream {
  const nodes: Text[] = [];
  const bases: number[] = [];
  let text = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(NO_TEXT)) continue;
    nodes.push(node);
    bases.push(text.length);
    text += dense(node.data);
  }
  return { nodes, bases, text };
}

/** The text node and offset of the character `at` of the stream. */
export function pointOf({ nodes, bases }: Stream, at: number): { node: Text; offset: number } | undefined {
  const index = bases.findLastIndex((base) => base <= at);
  const node = nodes[index];
  let left = at - (bases[index] ?? 0);
  if (!node) return undefined;
  for (let offset = 0; offset < node.data.length; offset++)
    if (dense(node.data.charAt(offset)) && left-- === 0) return { node, offset };
  return undefined;
}

/** The interval that `range` covers. */
export function intervalOf({ nodes, bases, text }: Stream, range: AbstractRange): [number, number] {
  const at = (container: Node, offset: number): number => {
    const own = container instanceof Text ? nodes.indexOf(container) : -1;
    const data = nodes[own]?.data;
    if (data !== undefined) return (bases[own] ?? 0) + dense(data.slice(0, offset)).length;
    const point = new Range();
    point.setStart(container, offset);
    const next = nodes.findIndex((node) => point.comparePoint(node, 0) >= 0);
    return bases[next] ?? text.length;
  };
  return [at(range.startContainer, range.startOffset), at(range.endContainer, range.endOffset)];
}
