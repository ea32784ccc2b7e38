/** What the marks stand on, from the page's own styles. */
import { afterEach, expect, test } from 'vitest';
import { type Ground, groundOf } from '../../src/page/ground.ts';

const added: Element[] = [];

afterEach(() => {
  for (const element of added.splice(0)) element.remove();
  document.documentElement.style.colorScheme = '';
});

function grounds(outer: string, inner = ''): Ground {
  const box = document.createElement('div');
  box.style.cssText = outer;
  const text = document.createElement('p');
  text.style.cssText = inner;
  box.append(text);
  document.body.append(box);
  added.push(box);
  return groundOf(text);
}

test.each<[string, Ground]>([
  ['background: #fff', 'light'],
  ['background: #f5e9d0', 'light'],
  ['background: #121212', 'dark'],
  ['background: oklch(0.2 0.02 250)', 'dark'],
  ['background: color(display-p3 1 1 1)', 'light'],
  ['background: #777', 'any'],
  ['background: rgb(255 255 255 / .5)', 'any'],
  ['background: linear-gradient(red, blue)', 'any'],
  ['', 'light'],
])('%s → %s', (style, ground) => {
  expect(grounds(style)).toBe(ground);
});

test('the nearest ground counts, what is transparent does not', () => {
  expect(grounds('background: #fff', 'background: #000')).toBe('dark');
  expect(grounds('background: #000', 'background: transparent')).toBe('dark');
});

test('a page without a ground that asks for a dark canvas', () => {
  document.documentElement.style.colorScheme = 'dark';
  expect(grounds('')).toBe('dark');
});
