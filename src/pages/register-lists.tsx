/** What each list said of an organization on the day that the reader chooses. */
import { daysOf } from '../core/register/days.ts';
import { cellOf } from '../core/register/matrix.ts';
import type { Organization, Register } from '../core/register/register.ts';
import { statusOn } from '../core/register/status.ts';
import { formatDate } from '../ui/dates.ts';
import { Cell } from '../ui/lists-cell.tsx';
import type { Words } from '../ui/words.ts';

/** An organization, and the day that its lists are shown for. */
export interface OnDay {
  organization: Organization;
  register: Register;
  /** ISO 8601; undefined: the register's as-of date. */
  day: string | undefined;
  onDay: (day: string | undefined) => void;
  words: Words;
}

export function RegisterLists({ organization: { id, name }, register, day, onDay, words }: OnDay) {
  const statuses = statusOn(id, day ?? register.asOf, register);
  const asOf = formatDate(register.asOf, words) ?? register.asOf;
  const shown = day === undefined ? undefined : (formatDate(day, words) ?? day);
  return (
    <section aria-labelledby="lists-title">
      <h3 id="lists-title">{words.t('lists_title')}</h3>
      <div class="reg__day">
        <label>
          {words.t('lists_day')}
          <input
            type="date"
            value={day ?? ''}
            max={daysOf(register.asOf)?.latest}
            onInput={(event) => onDay(event.currentTarget.value || undefined)}
          />
        </label>
        <button type="button" class="btn" aria-pressed={day === undefined} onClick={() => onDay(undefined)}>
          {words.t('lists_asOf', asOf)}
        </button>
      </div>
      <p class="small soft" role="status">
        {shown === undefined
          ? words.t('lists_asOfNote', asOf)
          : statuses.length > 0
            ? words.t('sheet_listsOn', shown)
            : words.t('register_after', asOf)}
      </p>
      {statuses.length > 0 && (
        <>
          <table class="tbl">
            <thead>
              <tr>
                <th scope="col">{words.t('register_list')}</th>
                <th scope="col">{words.t('register_said')}</th>
              </tr>
            </thead>
            <tbody>
              {statuses.map((status) => (
                <tr key={`${status.authority} ${status.list}`}>
                  <th scope="row">
                    <bdi>{status.authority}</bdi>
                    <small dir="auto">{status.list}</small>
                  </th>
                  <td>
                    <Cell cell={cellOf(id, [status])} organization={name} words={words} spelled />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="micro quiet">
            {words.t('lists_noEntryNote')} {words.t('register_others')}
          </p>
        </>
      )}
    </section>
  );
}
