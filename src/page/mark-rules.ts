/**
 * The rules that paint the marks, for one ground. Colours are literals, not custom properties: nothing of
 * the page's can collide with them. Lines hold 3:1 on their ground (`any`: on white and on #121212).
 */
import type { Ground } from './ground.ts';

type Name = 'quotation' | 'date' | 'designation' | 'changed';

interface Colours {
  line: string;
  /** Red, green, blue of the grounds behind the words. */
  tint: string;
}

const palettes: Record<Ground, Record<Name, Colours>> = {
  light: {
    quotation: { line: '#5570cf', tint: '85 112 207' },
    date: { line: '#0f7a66', tint: '15 122 102' },
    designation: { line: '#9c3a83', tint: '156 58 131' },
    changed: { line: '#a35200', tint: '163 82 0' },
  },
  dark: {
    quotation: { line: '#93a9f5', tint: '147 169 245' },
    date: { line: '#66c4ad', tint: '102 196 173' },
    designation: { line: '#df95ca', tint: '223 149 202' },
    changed: { line: '#e6a866', tint: '230 168 102' },
  },
  any: {
    quotation: { line: '#5c77d8', tint: '92 119 216' },
    date: { line: '#24897a', tint: '36 137 122' },
    designation: { line: '#b45a9d', tint: '180 90 157' },
    changed: { line: '#b06a22', tint: '176 106 34' },
  },
};

/** Alpha of the ground at rest, under the pointer and while the card is open. */
const strengths: Record<Ground, [rest: number, hover: number, on: number]> = {
  light: [0.09, 0.12, 0.2],
  dark: [0.14, 0.18, 0.29],
  any: [0.12, 0.16, 0.24],
};

/** Two lanes: quotations run low and alone have a ground at rest; dates and designations run close to the letters. */
const lines: Record<Name, { style: string; width: number; active: number; offset: string; forced: string }> =
  {
    quotation: { style: 'solid', width: 2, active: 3, offset: '.36em', forced: '.03em' },
    date: { style: 'dotted', width: 2, active: 3, offset: '.14em', forced: '.02em' },
    designation: { style: 'double', width: 1.25, active: 1.75, offset: '.13em', forced: '.02em' },
    changed: { style: 'dashed', width: 2, active: 3, offset: '.36em', forced: '.03em' },
  };

/** A passage whose words differ keeps its kind in the highlight's name and is painted as "changed". */
const painted: [highlight: string, look: Name][] = [
  ['quotation', 'quotation'],
  ['date', 'date'],
  ['designation', 'designation'],
  ['quotation-changed', 'changed'],
  ['date-changed', 'changed'],
  ['designation-changed', 'changed'],
];

/** The sheet for a ground; found automatically: the same lines at 1 px and no ground at rest. */
export function markRules(ground: Ground, automatic: boolean): string {
  const [rest, hover, on] = strengths[ground];
  const palette = palettes[ground];
  const rules = painted.flatMap(([highlight, look]) => {
    const { line, tint } = palette[look];
    const { style, width, active, offset } = lines[look];
    const name = `sourcenote-${highlight}`;
    const atRest = look === 'quotation' && !automatic ? `background-color:rgb(${tint}/${rest});` : '';
    const underline = (px: number) =>
      `text-decoration:underline ${style} ${px}px ${line};text-underline-offset:${offset}`;
    return [
      `::highlight(${name}){${atRest}${underline(automatic ? 1 : width)}}`,
      `::highlight(${name}-hover){background-color:rgb(${tint}/${hover})}`,
      `::highlight(${name}-active){background-color:rgb(${tint}/${on});${underline(active)}}`,
    ];
  });
  return `${rules.join('\n')}\n${moreContrast(automatic)}\n${forcedColors(automatic)}\n${onPaper}`;
}

/** Thicker lines; the colours hold more than 3:1 as they are. */
function moreContrast(automatic: boolean): string {
  const rules = painted.map(([highlight, look]) => {
    const width = Math.max(2, lines[look].width + 1) - (automatic ? 1 : 0);
    return `::highlight(sourcenote-${highlight}){text-decoration-thickness:${width}px}`;
  });
  return `@media (prefers-contrast:more){${rules.join('')}}`;
}

/** Chromium paints every highlight HighlightText on Highlight whatever is written here, so the lines move inside that ground; other engines take the system colours. */
function forcedColors(automatic: boolean): string {
  const rules = painted.flatMap(([highlight, look]) => {
    const { style, width, forced } = lines[look];
    const name = `sourcenote-${highlight}`;
    return [
      `::highlight(${name}){background-color:Canvas;color:CanvasText;text-decoration:underline ${style} ${automatic ? 1 : width}px;text-underline-offset:${forced}}`,
      `::highlight(${name}-active){background-color:Highlight;color:HighlightText;text-decoration:underline solid 4px;text-underline-offset:.01em}`,
    ];
  });
  return `@media (forced-colors:active){${rules.join('')}}`;
}

/** Lines stay on paper, grounds go. */
const onPaper = `@media print{${painted
  .flatMap(([highlight]) =>
    ['', '-hover', '-active'].map((variant) => `::highlight(sourcenote-${highlight}${variant})`),
  )
  .join(',')}{background-color:transparent}}`;
