/**
 * The marks on the page: CSS Custom Highlight API, no node of the page is touched. The registry is shared
 * with the page's own scripts: only our names are set and deleted, and a page that clears it loses nothing.
 * https://www.w3.org/TR/css-highlight-api-1/
 */
import type { Kind } from '../core/annotation.ts';
import { kindNames, type Passage } from './passage.ts';

/** Outer passages lie below inner ones; what is emphasized lies just above its own kind. */
const priorities: Record<Kind, number> = { Quotation: 1, Designation: 3, Timex: 4 };

type Emphasis = 'hover' | 'active';

export interface Painter {
  /** Puts these passages in place of the ones before. */
  paint(passages: readonly Passage[]): void;
  /** A stronger mark on one passage; undefined takes it away. */
  emphasize(how: Emphasis, passage: Passage | undefined): void;
  /** Registers again what the page removed. Cheap: one look-up a name. */
  restore(): void;
  /** The passages whose highlights hold this range. */
  passageOf(range: AbstractRange): Passage | undefined;
  remove(): void;
}

const nameOf = ({ annotation, state }: Passage) =>
  `sourcenote-${kindNames[annotation.body.type]}${['changed', 'ambiguous'].includes(state) ? `-${state}` : ''}`;

/** `registry`: CSS.highlights. */
export function createPainter(registry: HighlightRegistry): Painter {
  const marks = new Map<string, Highlight>();
  const emphasized = new Map<Emphasis, { name: string; highlight: Highlight; passage: Passage }>();
  let owners = new Map<AbstractRange, Passage>();

  const register = (name: string, highlight: Highlight) => registry.set(name, highlight);
  /** Only what is ours: after an update of the extension a younger script may hold the same names. */
  const unregister = (name: string, highlight: Highlight) => {
    if (registry.get(name) === highlight) registry.delete(name);
  };

  /** Dots over dots would run together: while a passage is active, only its stronger line is drawn. */
  const draw = (passage: Passage, drawn: boolean) => {
    const mark = marks.get(nameOf(passage));
    for (const range of passage.ranges) {
      if (!drawn) mark?.delete(range);
      else if (owners.has(range)) mark?.add(range);
    }
  };

  const drop = (how: Emphasis) => {
    const before = emphasized.get(how);
    if (!before) return;
    unregister(before.name, before.highlight);
    emphasized.delete(how);
    if (how === 'active') draw(before.passage, true);
  };

  return {
    paint(passages) {
      const groups = new Map<string, Highlight>();
      owners = new Map();
      for (const passage of passages) {
        const name = nameOf(passage);
        const highlight = groups.get(name) ?? new Highlight();
        highlight.priority = priorities[passage.annotation.body.type];
        for (const range of passage.ranges) {
          highlight.add(range);
          owners.set(range, passage);
        }
        groups.set(name, highlight);
      }
      for (const [name, highlight] of marks) if (!groups.has(name)) unregister(name, highlight);
      marks.clear();
      for (const [name, highlight] of groups) {
        marks.set(name, highlight);
        register(name, highlight);
      }
    },
    emphasize(how, passage) {
      drop(how);
      if (!passage) return;
      const name = `${nameOf(passage)}-${how}`;
      const highlight = new Highlight(...passage.ranges);
      highlight.priority =
        priorities[passage.annotation.body.type] + (passage.annotation.body.type === 'Quotation' ? 1 : 0);
      emphasized.set(how, { name, highlight, passage });
      if (how === 'active') draw(passage, false);
      register(name, highlight);
    },
    restore() {
      for (const [name, highlight] of marks) if (registry.get(name) !== highlight) register(name, highlight);
      for (const { name, highlight } of emphasized.values())
        if (registry.get(name) !== highlight) register(name, highlight);
    },
    passageOf: (range) => owners.get(range),
    remove() {
      for (const [name, highlight] of marks) unregister(name, highlight);
      for (const { name, highlight } of emphasized.values()) unregister(name, highlight);
      marks.clear();
      emphasized.clear();
      owners = new Map();
    },
  };
}
