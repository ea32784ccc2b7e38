/**
 * Gives extension pages and the background the `browser` namespace where the browser has none of its own
 * (older Chromium). The first import of those entries. Content scripts do without: docs/page-and-card.md.
 */
import browser from 'webextension-polyfill';

if (!('browser' in globalThis)) Object.assign(globalThis, { browser });
