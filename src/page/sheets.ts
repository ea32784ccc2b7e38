/** Our rules in the document and in every shadow root that holds a passage: Firefox does not let them reach in. */

export interface Sheets {
  /** Sets the rules and the trees they are needed in. */
  adopt(css: string, trees: Iterable<DocumentOrShadowRoot>): void;
  /** Adopts again where the page has set a list of its own. */
  restore(): void;
  remove(): void;
}

/** The trees that the ranges lie in, the document always among them. */
export function treesOf(doc: Document, ranges: Iterable<AbstractRange>): Set<DocumentOrShadowRoot> {
  const trees = new Set<DocumentOrShadowRoot>([doc]);
  for (const { startContainer } of ranges) {
    const root = startContainer.getRootNode();
    if (root instanceof ShadowRoot || root instanceof Document) trees.add(root);
  }
  return trees;
}

/** One constructed sheet, adopted by reference: changing its rules repaints every tree. */
export function createSheets(): Sheets {
  const sheet = new CSSStyleSheet();
  const adopted = new Set<DocumentOrShadowRoot>();
  const put = (tree: DocumentOrShadowRoot) => {
    if (!tree.adoptedStyleSheets.includes(sheet))
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  };
  const take = (tree: DocumentOrShadowRoot) => {
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  let rules = '';
  return {
    adopt(css, trees) {
      if (css !== rules) sheet.replaceSync(css);
      rules = css;
      const wanted = new Set(trees);
      for (const tree of adopted) {
        if (wanted.has(tree)) continue;
        take(tree);
        adopted.delete(tree);
      }
      for (const tree of wanted) {
        put(tree);
        adopted.add(tree);
      }
    },
    restore() {
      adopted.forEach(put);
    },
    remove() {
      adopted.forEach(take);
      adopted.clear();
    },
  };
}
