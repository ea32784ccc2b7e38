/**
 * The rules that paint the marks, for one ground. Colours are literals, not custom properties: nothing of
 * the page's can collide with them. Lines hold 3:1 on their ground (`any`: on white and on #121212).
 */
import type { Ground } from './ground.ts';

type Name = 'quotation' | 'date' | 'designation' | 'changed';

/** The colour of the lines, and of the grounds behind the words, which let most of the page through. */
const palettes: Record<Ground, Record<Name, string>> = {
  light: {
    quotation: '#5570cf',
    date: '#0f7a66',
    designation: '#9c3a83',
    changed: '#a35200',
  },
  dark: {
    quotation: '#93a9f5',
    date: '#66c4ad',
    designation: '#df95ca',
    changed: '#e6a866',
  },
  any: {
    quotation: '#5c77d8',
    date: '#24897a',
    designation: '#b45a9d',
    changed: '#b06a22',
  },
};

/** Alpha, two hexadecimal digits, of the ground at rest, under the pointer and while the card is open. */
const strengths: Record<Ground, [rest: string, hover: string, on: string]> = {
  light: ['17', '1f', '33'],
  dark: ['24', '2e', '4a'],
  any: ['1f', '29', '3d'],
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
    const line = palette[look];
    const { style, width, active, offset } = lines[look];
    const name = `sourcenote-${highlight}`;
    const atRest = look === 'quotation' && !automatic ? `background-color:${line}${rest};` : '';
    const underline = (px: number) =>
      `text-decoration:underline ${style} ${px}px ${line};text-underline-offset:${offset}`;
    return [
      `::highlight(${name}){${atRest}${underline(automatic ? 1 : width)}}`,
      `::highlight(${name}-hover){background-color:${line}${hover}}`,
      `::highlight(${name}-active){background-color:${line}${on};${underline(active)}}`,
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
