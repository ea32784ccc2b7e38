/** Every dated act of an authority that the register has of one organization, each with its sources. */
import type { DesignationEvent } from '../core/register/register.ts';
import { RecordText, SourceLink } from '../ui/card/record-text.tsx';
import { formatDate } from '../ui/dates.ts';
import { actionWords } from '../ui/register-states.ts';
import type { Words } from '../ui/words.ts';

function Act({ event, words }: { event: DesignationEvent; words: Words }) {
  const { authority, programme, action, date, listedName, confidence, note, sources } = event;
  return (
    <tr>
      <td>
        <b>
          <RecordText text={authority} />
        </b>
        <RecordText text={programme} />
      </td>
      <td data-label={words.t('records_date')}>{formatDate(date, words, 'brief') ?? date}</td>
      <td data-label={words.t('register_act')}>
        {words.t(actionWords[action])}
        {confidence === 'medium' && `; ${words.t('lists_oneReport')}`}
      </td>
      <td data-label={words.t('register_listedName')}>
        <RecordText text={listedName} />
      </td>
      <td data-label={words.t('records_sources')}>
        {sources.map((source, index) => (
          <span key={source.url}>
            {index > 0 && '; '}
            <SourceLink {...source} />
          </span>
        ))}
        {note !== undefined && (
          <small>
            <RecordText text={note} />
          </small>
        )}
      </td>
    </tr>
  );
}

export function RegisterActs({ events, words }: { events: DesignationEvent[]; words: Words }) {
  return (
    <section aria-labelledby="acts-title">
      <h3 id="acts-title">{words.t('register_acts')}</h3>
      <table class="recs">
        <thead>
          <tr>
            <th scope="col">{words.t('register_list')}</th>
            <th scope="col">{words.t('records_date')}</th>
            <th scope="col">{words.t('register_act')}</th>
            <th scope="col">{words.t('register_listedName')}</th>
            <th scope="col">{words.t('records_sources')}</th>
          </tr>
        </thead>
        <tbody>
          {events
            .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
            .map((event) => (
              <Act
                key={`${event.authority} ${event.programme} ${event.date} ${event.action} ${event.listedName}`}
                event={event}
                words={words}
              />
            ))}
        </tbody>
      </table>
    </section>
  );
}
