/** The week around a date, a drawing for the eye: the value stands in words above it. */
import type { Words } from '../words.ts';

const dayLength = 86_400_000;
const dayOf = (edtf: string) => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(edtf)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time;
};
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The Monday of the week that holds the day (ISO 8601). */
const mondayOf = (time: number) => time - ((new Date(time).getUTCDay() + 6) % 7) * dayLength;

/** The days from `begins` to `ends` when they lie in one week; undefined: a drawing would not help. */
function weekOf(begins: string, ends: string): { from: number; to: number } | undefined {
  const [from, to] = [dayOf(begins), dayOf(ends)];
  if (from === undefined || to === undefined || to < from || mondayOf(from) !== mondayOf(to))
    return undefined;
  return { from, to };
}

export function Week({
  begins,
  ends,
  published,
  words,
}: {
  begins: string;
  ends: string;
  published: string;
  words: Words;
}) {
  const week = weekOf(begins, ends);
  if (!week) return null;
  const monday = mondayOf(week.from);
  const weekday = new Intl.DateTimeFormat(words.locale, { weekday: 'short', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(words.locale);
  const days = Array.from({ length: 7 }, (_, index) => monday + index * dayLength);
  const hasArticle = days.some((day) => isoDay(day) === published);
  return (
    <div aria-hidden="true">
      <ol class="week">
        {days.map((day) => (
          <li
            key={day}
            class={`${day >= week.from && day <= week.to ? 'hit' : ''} ${isoDay(day) === published ? 'pub' : ''}`}
          >
            {weekday.format(day)}
            <b>{number.format(new Date(day).getUTCDate())}</b>
          </li>
        ))}
      </ol>
      <p class="key">
        <span>
          <i class="bar" />
          {words.t('card_thisDate')}
        </span>
        {hasArticle && (
          <span>
            <i />
            {words.t('card_articlesDay')}
          </span>
        )}
      </p>
    </div>
  );
}
