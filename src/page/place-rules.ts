/** The rules that paint the places of an ambiguous passage: dashed whatever their kind, at 3:1 on white and on #121212. */
import { kindNames } from './passage.ts';

const line = '#6f7f93';
const tint = '111 127 147';

const names = Object.values(kindNames).map((kind) => `sourcenote-${kind}-ambiguous`);
const rules = names.flatMap((name) => [
  `::highlight(${name}){text-decoration:underline dashed 2px ${line};text-underline-offset:.36em}`,
  `::highlight(${name}-hover){background-color:rgb(${tint}/.16)}`,
  `::highlight(${name}-active){background-color:rgb(${tint}/.24);text-decoration:underline dashed 3px ${line};text-underline-offset:.36em}`,
]);

/** Chromium paints highlights HighlightText on Highlight, so there the lines lie inside that ground. */
const forced = names.flatMap((name) => [
  `::highlight(${name}){background-color:Canvas;color:CanvasText;text-decoration:underline dashed 2px;text-underline-offset:.03em}`,
  `::highlight(${name}-active){background-color:Highlight;color:HighlightText;text-decoration:underline solid 4px;text-underline-offset:.01em}`,
]);

const onPaper = names.flatMap((name) => ['', '-hover', '-active'].map((how) => `::highlight(${name}${how})`));

export const placeRules = [
  ...rules,
  `@media (prefers-contrast:more){${names.map((name) => `::highlight(${name}){text-decoration-thickness:3px}`).join('')}}`,
  `@media (forced-colors:active){${forced.join('')}}`,
  `@media print{${onPaper.join(',')}{background-color:transparent}}`,
].join('\n');
