/** The drawn time line. An image to a screen reader: the list below it says the same in words. */
import type { Annotation, Timex } from '../core/annotation.ts';
import { visibleText } from '../ui/card/record-text.tsx';
import { formatDate } from '../ui/dates.ts';
import { useWords } from './services.ts';
import { type Bar, layoutTimeline, type Tick, type TimelineLayout, width } from './timeline-layout.ts';

function End({ x, y, stated }: { x: number; y: number; stated: boolean }) {
  return <path class={stated ? 'tl__end' : 'tl__end tl__end--computed'} d={`M${x} ${y - 6}v12`} />;
}

function BarShape({ bar }: { bar: Bar }) {
  const { x1, x2, y, imprecise } = bar;
  return (
    <>
      <path class={imprecise ? 'tl__bar tl__bar--imprecise' : 'tl__bar'} d={`M${x1} ${y}H${x2}`} />
      {!imprecise && <End x={x1} y={y} stated={bar.fromStated} />}
      {!imprecise && <End x={x2} y={y} stated={bar.toStated} />}
      <text x={bar.labelX} y={y + 17} text-anchor="middle">
        {visibleText(bar.label)}
      </text>
    </>
  );
}

function TickLabel({ tick, columns }: { tick: Tick; columns: number }) {
  const { locale } = useWords();
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', calendar: 'gregory' };
  if (tick.column && columns <= 4) options.weekday = 'short';
  if (tick.value.length > 4) options.month = 'short';
  if (tick.value.length > 7) options.day = 'numeric';
  else options.year = 'numeric';
  return (
    <text x={tick.labelX} y={13} text-anchor="middle" class={tick.strong ? 'strong' : undefined}>
      {new Intl.DateTimeFormat(locale, options).format(new Date(tick.value)).replace(/,/g, '')}
    </text>
  );
}

function Key({ layout }: { layout: TimelineLayout }) {
  const words = useWords();
  return (
    <p class="key" aria-hidden="true">
      {layout.hasDuration && (
        <span>
          <svg width="14" height="6" aria-hidden="true">
            <path class="tl__bar" d="M0 3h14" />
          </svg>
          {words.t('timeline_duration')}
        </span>
      )}
      {layout.hasComputed && (
        <span>
          <svg width="6" height="12" aria-hidden="true">
            <path class="tl__end tl__end--computed" d="M3 0v12" />
          </svg>
          {words.t('timeline_computed')}
        </span>
      )}
      {layout.hasImprecise && (
        <span>
          <svg width="14" height="6" aria-hidden="true">
            <path class="tl__bar tl__bar--imprecise" d="M0 3h14" />
          </svg>
          {words.t('timeline_imprecise')}
        </span>
      )}
      {layout.hasDateline && (
        <span>
          <svg width="11" height="11" aria-hidden="true">
            <circle class="tl__dot tl__dot--dateline" cx="5.5" cy="5.5" r="4" />
          </svg>
          {words.t('timeline_dateline')}
        </span>
      )}
    </p>
  );
}

export function Timeline({ items, published }: { items: readonly Annotation<Timex>[]; published: string }) {
  const words = useWords();
  const layout = layoutTimeline(items, published);
  if (!layout) return null;
  const { height, ticks, bars, dots, today } = layout;
  const interval = formatDate(`${layout.first}/${layout.last}`, words) ?? '';
  return (
    <div class="tl">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width="100%"
        role="img"
        aria-label={words.t('timeline_label', interval)}
      >
        <rect class="tl__today" x={today.x} y={20} width={today.width} height={height - 20} />
        {ticks.map((tick) => (
          <g key={tick.value}>
            <path class="tl__line" d={`M${tick.x} 20v${height - 20}`} />
            <TickLabel tick={tick} columns={ticks.length} />
          </g>
        ))}
        <path class="tl__line" d={`M${width - 2} 20v${height - 20}M2 20h${width - 4}`} />
        {bars.map((bar) => (
          <BarShape key={`${bar.y}`} bar={bar} />
        ))}
        {dots.map(({ dots: points, y, label }) => (
          <g key={`${points[0]?.x} ${y}`}>
            {points.map(({ x, dateline }) => (
              <circle
                key={x}
                class={dateline ? 'tl__dot tl__dot--dateline' : 'tl__dot'}
                cx={x}
                cy={y}
                r={dateline ? 4 : 4.5}
              />
            ))}
            {label && (
              <text x={label.x} y={y + 4} text-anchor={label.anchor}>
                {visibleText(label.text)}
              </text>
            )}
          </g>
        ))}
        <text
          class="on-tint"
          x={Math.min(width - 34, Math.max(34, today.x + today.width / 2))}
          y={today.labelY}
          text-anchor="middle"
        >
          {words.t('timeline_today')}
        </text>
      </svg>
      <Key layout={layout} />
    </div>
  );
}
