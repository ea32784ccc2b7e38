/**
 * The drawings of icons (16 × 16) and certainty glyphs (10 × 10), as data: the card builds its shadow tree
 * without any markup from outside, the popup renders the same shapes.
 */
export type Shape =
  | { path: string; fill?: true }
  | { circle: readonly [cx: number, cy: number, r: number]; fill?: true; dashes?: string }
  | { rect: readonly [x: number, y: number, width: number, height: number, rx: number] };

export const icons = {
  quotation: [
    { path: 'M6.75 3.5C4.6 4.2 3 6 3 8.75v2.5h3.25v-3H3M13.5 3.5c-2.15.7-3.75 2.5-3.75 5.25v2.5H13v-3H9.75' },
  ],
  date: [{ rect: [2.5, 3.5, 11, 10, 1.5] }, { path: 'M2.5 6.75h11M5.5 2v2.75M10.5 2v2.75' }],
  designation: [
    {
      path: 'M2.5 3.5v4.1c0 .4.16.78.44 1.06l4.6 4.6a1.5 1.5 0 0 0 2.12 0l3.6-3.6a1.5 1.5 0 0 0 0-2.12l-4.6-4.6a1.5 1.5 0 0 0-1.06-.44H3.5a1 1 0 0 0-1 1z',
    },
    { circle: [5.6, 5.6, 0.6] },
  ],
  prev: [{ path: 'm4 10 4-4 4 4' }],
  next: [{ path: 'm4 6 4 4 4-4' }],
  right: [{ path: 'm6 4 4 4-4 4' }],
  close: [{ path: 'm4 4 8 8M12 4l-8 8' }],
  copy: [
    { rect: [5.5, 5.5, 8, 8, 1.5] },
    { path: 'M3.5 10.5h-.25a.75.75 0 0 1-.75-.75v-6c0-.69.56-1.25 1.25-1.25h6c.41 0 .75.34.75.75v.25' },
  ],
  search: [{ circle: [7, 7, 4.25] }, { path: 'm10.25 10.25 3.25 3.25' }],
  out: [{ path: 'M6 3.5H3.5v9h9V10M9 2.5h4.5V7M13.25 2.75 7.5 8.5' }],
  export: [{ path: 'M8 10V2.5M5 5.25 8 2.5l3 2.75M3 9.5v3c0 .55.45 1 1 1h8c.55 0 1-.45 1-1v-3' }],
  import: [{ path: 'M8 2.5V10M5 7.25 8 10l3-2.75M3 9.5v3c0 .55.45 1 1 1h8c.55 0 1-.45 1-1v-3' }],
  flag: [{ path: 'M3.5 14V2.75M3.5 3.25h8.75L10.5 6l1.75 2.75H3.5' }],
  missing: [{ circle: [8, 8, 5.5] }, { path: 'M5.5 8h5' }],
  changed: [{ path: 'M3 6h10M3 10h10M10.5 3l-5 10' }],
  ambiguous: [{ path: 'M8 13.5V9.5L4 5.5M8 9.5l4-4M3.5 8V5h3M12.5 8V5h-3' }],
  auto: [
    {
      path: 'M2.5 5V3.5a1 1 0 0 1 1-1H5M11 2.5h1.5a1 1 0 0 1 1 1V5M13.5 11v1.5a1 1 0 0 1-1 1H11M5 13.5H3.5a1 1 0 0 1-1-1V11M5 6.5h6M5 9.5h4',
    },
  ],
  info: [{ circle: [8, 8, 5.75] }, { path: 'M8 7.25v3.5M8 5.1v.05' }],
  alert: [{ path: 'M8 2.75 14 13H2z' }, { path: 'M8 6.75v2.75M8 11.25v.05' }],
  page: [{ path: 'M4 2.5h5.5L12.5 5.5v8H4z' }, { path: 'M9.25 2.75v3h3M6 8.5h4.5M6 11h4.5' }],
  check: [{ path: 'm3.5 8.5 3 3 6-7' }],
  print: [
    {
      path: 'M4.5 6V2.5h7V6M4.5 11.5H3a.5.5 0 0 1-.5-.5V6.5c0-.28.22-.5.5-.5h10c.28 0 .5.22.5.5V11c0 .28-.22.5-.5.5h-1.5',
    },
    { path: 'M4.5 9.5h7v4h-7z' },
  ],
  trash: [{ path: 'M3 4.5h10M6.25 4.5v-2h3.5v2M4.5 4.5l.5 9h6l.5-9' }],
  records: [{ path: 'M3 2.5h3v11H3zM6 2.5h3v11H6zM9.5 3.2l2.6-.7 2 10.4-2.7.6z' }],
  building: [{ path: 'M3 13.5v-8l5-3 5 3v8M2 13.5h12M6 7v4M10 7v4M8 7v4' }],
  sheet: [{ rect: [2.5, 2.5, 11, 11, 1.5] }, { path: 'M2.5 6h11M6 6v7.5' }],
} satisfies Record<string, readonly Shape[]>;

export type IconName = keyof typeof icons;

export const glyphs = {
  stated: [{ circle: [5, 5, 3.5], fill: true }],
  inherited: [{ path: 'M5 1.5a3.5 3.5 0 0 0 0 7z', fill: true }, { circle: [5, 5, 3.5] }],
  inferred: [{ circle: [5, 5, 3.5], dashes: '2.2 1.46' }],
  none: [{ path: 'M2 5h6' }],
  end: [{ circle: [5, 5, 3.5] }, { path: 'm2.5 7.5 5-5' }],
} satisfies Record<string, readonly Shape[]>;

/** stated, inherited, inferred: how a value is known · none: no value · end: a listing that ended. */
export type GlyphName = keyof typeof glyphs;
