/** What the article's text stands on: decides the colours of the marks. */

/** any: an image, a gradient, something see-through or of middle brightness. */
export type Ground = 'light' | 'dark' | 'any';

/**
 * Relative luminance (WCAG 2.x) from which the light lines, and up to which the dark lines, hold 3:1.
 * Between the two only the lines made for `any` come close.
 */
const lightFrom = 0.64;
const darkUpTo = 0.1;

/** The first ground that is painted behind `element`, its own included. */
export function groundOf(element: Element): Ground {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundImage, backgroundColor } = getComputedStyle(at);
    if (backgroundImage !== 'none') return 'any';
    const colour = rgba(backgroundColor);
    if (!colour) return 'any';
    if (colour.alpha === 0) continue;
    return colour.alpha < 0.9 ? 'any' : ofLuminance(luminance(colour));
  }
  return canvasIsDark(element.ownerDocument) ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function ofLuminance(value: number): Ground {
  if (value >= lightFrom) return 'light';
  return value <= darkUpTo ? 'dark' : 'any';
}

/** A page without a ground of its own stands on the browser's canvas, dark only where the page asks for it. */
function canvasIsDark(doc: Document): boolean {
  const scheme = getComputedStyle(doc.documentElement).colorScheme;
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

interface Colour {
  red: number;
  green: number;
  blue: number;
  /** 0 to 1. */
  alpha: number;
}

/** A computed colour; other spaces than sRGB are painted on one pixel and read back. */
function rgba(colour: string): Colour | undefined {
  const numbers = /^rgba?\((?<numbers>[\d., ]{1,80})\)$/
    .exec(colour)
    ?.groups?.['numbers']?.split(',')
    .map(Number);
  if (numbers) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
    return { red, green, blue, alpha };
  }
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return undefined;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { red, green, blue, alpha: alpha / 255 };
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance({ red, green, blue }: Colour): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
