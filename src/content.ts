/**
 * The content script: recognises the article, shows its record, answers popup and background. It may be put
 * into a page twice (declared, and again by the popup): the second run finds the first and does nothing.
 */
import { start } from './content/start.ts';

const running = Symbol.for('sourcenote.running');
const world: Record<symbol, unknown> = globalThis;

if (world[running] !== true) {
  world[running] = true;
  try {
    start();
  } catch (error) {
    // the page stays as it was
    console.error('Sourcenote could not start on this page:', error);
  }
}
