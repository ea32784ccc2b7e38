/** Icons and glyphs carry no meaning alone: each stands beside a word, or in a button with a label. */
import { type GlyphName, glyphs, type IconName, icons, type Shape } from './icon-shapes.ts';

function draw(shape: Shape, key: number) {
  if ('path' in shape) return <path key={key} d={shape.path} fill={shape.fill && 'currentColor'} />;
  if ('rect' in shape) {
    const [x, y, width, height, rx] = shape.rect;
    return <rect key={key} x={x} y={y} width={width} height={height} rx={rx} />;
  }
  const [cx, cy, r] = shape.circle;
  return (
    <circle
      key={key}
      cx={cx}
      cy={cy}
      r={r}
      fill={shape.fill ? 'currentColor' : undefined}
      stroke-dasharray={shape.dashes}
    />
  );
}

/** `directed`: points along the reading direction, and is mirrored with it. */
export function Icon({ name, directed = false }: { name: IconName; directed?: boolean }) {
  return (
    <svg class={directed ? 'i i--dir' : 'i'} viewBox="0 0 16 16" aria-hidden="true">
      {icons[name].map(draw)}
    </svg>
  );
}

export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg class="g" viewBox="0 0 10 10" aria-hidden="true">
      {glyphs[name].map(draw)}
    </svg>
  );
}
