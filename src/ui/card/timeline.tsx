/** The official listings over the years, the article's day marked. Time runs left to right everywhere; the dates follow as text. */
import type { Timeline, TimelineRow, TimelineSpan } from '../../core/register/timeline.ts';
import { formatDate } from '../dates.ts';
import type { Words } from '../words.ts';

/** Drawing units; the labels take what is left of `left`. */
const frame = { width: 328, left: 92, right: 317, top: 24, row: 20 };

const time = (day: string) => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

/** A day's place on the axis, clamped to it. */
function scale(from: string, to: string): (day: string) => number {
  const [start, end] = [time(from), Math.max(time(to), time(from) + 1)];
  return (day) => {
    const share = Math.max(0, Math.min((time(day) - start) / (end - start), 1));
    return Math.round((frame.left + share * (frame.right - frame.left)) * 10) / 10;
  };
}

/** At most six years, so that the labels stay apart. */
function years(from: string, to: string): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const step = [1, 2, 4, 5, 10, 20, 50].find((each) => (last - first) / each <= 5) ?? 100;
  const ticks: number[] = [];
  for (let year = first; year <= last; year += step) ticks.push(year);
  return ticks;
}

/** Authorities and lists have long names; the drawing has 90 units for one. The full names follow as text. */
function shortLabel({ authority, list }: TimelineRow, rows: readonly TimelineRow[]): string {
  const alone = rows.filter((row) => row.authority === authority).length === 1;
  const known: Record<string, string> = {
    'United States': 'US',
    'United Nations Security Council': 'UN',
    'United Nations': 'UN',
    'European Union': 'EU',
    'United Kingdom': 'UK',
  };
  const who = known[authority] ?? authority;
  if (alone) return cut(who, 16);
  const order = /E\.O\. \d{5}/.exec(list)?.[0];
  const initials = list.match(/\b\p{Lu}/gu)?.join('') ?? '';
  return cut(`${who}, ${order ?? (list.length <= 12 ? list : initials)}`, 16);
}

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

function Span({ span, y, x }: { span: TimelineSpan; y: number; x: (day: string) => number }) {
  const [from, to] = [x(span.start), x(span.end)];
  const width = Math.max(1.5, Math.round((to - from) * 10) / 10);
  if (span.kind === 'notConfirmed') return <path d={`M${from} ${y}H${to}`} class="tl-gap" />;
  const filled = span.kind === 'listed';
  return (
    <>
      <rect
        x={from}
        y={filled ? y - 3.5 : y - 3}
        width={width}
        height={filled ? 7 : 6}
        class={filled ? 'tl-listed' : `tl-${span.kind}`}
      />
      {span.open && <path d={`m${to} ${y - 3.5} 4 3.5-4 3.5z`} class="tl-listed" />}
    </>
  );
}

export function TimelineDrawing({ timeline, words }: { timeline: Timeline; words: Words }) {
  const { rows, from, to, day, asOf, organization } = timeline;
  const x = scale(from, to);
  const bottom = frame.top + rows.length * frame.row + 4;
  const article = x(day);
  const kinds = new Set(rows.flatMap(({ spans }) => spans.map(({ kind }) => kind)));
  const ended = rows.some(({ ends }) => ends.length > 0);
  const name = words.t('card_timelineName', organization.name, from.slice(0, 4), to.slice(0, 4));
  return (
    <div>
      <svg
        viewBox={`0 0 ${frame.width} ${bottom + 20}`}
        class="tl"
        role="img"
        aria-label={`${name} ${words.t('card_timelineNote')}`}
      >
        {years(from, to).map((year) => (
          <g key={year}>
            <path d={`M${x(`${year}-01-01`)} ${frame.top}V${bottom}`} class="tl-rule" />
            <text x={x(`${year}-01-01`)} y={bottom + 14} text-anchor="middle">
              {year}
            </text>
          </g>
        ))}
        {rows.map((row, index) => {
          const y = frame.top + index * frame.row + 12;
          return (
            <g key={`${row.authority} ${row.list}`}>
              <text x="0" y={y + 4}>
                {shortLabel(row, rows)}
              </text>
              <path d={`M${frame.left} ${y}H323`} class="tl-rule" />
              {row.spans.map((span) => (
                <Span key={`${span.kind} ${span.start}`} span={span} y={y} x={x} />
              ))}
              {row.ends.map((end) => (
                <path key={end.day} d={`M${x(end.day)} ${y - 6}v12`} class="tl-end" />
              ))}
            </g>
          );
        })}
        <path d={`M${article} 16V${bottom}`} class="tl-article" />
        <text x={Math.max(60, Math.min(article, 236))} y="10" text-anchor="middle" class="tl-article-label">
          {words.t('card_timelineArticle', formatDate(day, words, 'brief') ?? day)}
        </text>
        <path d={`M${x(to)} 16V${bottom}`} class="tl-as-of" />
        <text x={frame.width} y="10" text-anchor="end">
          {formatDate(asOf, words, 'brief') ?? asOf}
        </text>
      </svg>
      <p class="key" aria-hidden="true">
        {kinds.has('listed') && (
          <span>
            <svg width="14" height="8" aria-hidden="true">
              <rect y="1" width="14" height="6" class="tl-listed" />
            </svg>
            {words.t('card_key_listed')}
          </span>
        )}
        {kinds.has('alias') && (
          <span>
            <svg width="14" height="8" aria-hidden="true">
              <rect x=".75" y="1.5" width="12.5" height="5" class="tl-alias" />
            </svg>
            {words.t('card_key_alias')}
          </span>
        )}
        {ended && (
          <span>
            <svg width="6" height="10" aria-hidden="true">
              <path d="M3 0v10" class="tl-end" />
            </svg>
            {words.t('card_key_ended')}
          </span>
        )}
        {kinds.has('notConfirmed') && (
          <span>
            <svg width="14" height="8" aria-hidden="true">
              <path d="M0 4h14" class="tl-gap" />
            </svg>
            {words.t('card_key_notConfirmed')}
          </span>
        )}
      </p>
    </div>
  );
}
