/** One organization of the register: its names, what official lists said on a day, and every act. */
import { namesOf } from '../core/register/names.ts';
import type { Organization } from '../core/register/register.ts';
import { eventsOf } from '../core/register/status.ts';
import { type Timeline, timelineOf } from '../core/register/timeline.ts';
import { ContextList } from '../ui/card/context.tsx';
import { RecordText, SourceLink } from '../ui/card/record-text.tsx';
import { formatDate } from '../ui/dates.ts';
import type { Words } from '../ui/words.ts';
import { RegisterActs } from './register-acts.tsx';
import { type OnDay, RegisterLists } from './register-lists.tsx';

function About({
  organization,
  timeline,
  words,
}: {
  organization: Organization;
  timeline: Timeline;
  words: Words;
}) {
  const { formed, sources = [] } = organization;
  const others = namesOf(organization).slice(1);
  const { laterNames, related } = timeline;
  return (
    <dl class="rows">
      {others.length > 0 && (
        <>
          <dt>{words.t('register_otherNames')}</dt>
          <dd>
            <ul class="names">
              {others.map((name) => (
                <li key={name}>
                  <RecordText text={name} />
                </li>
              ))}
            </ul>
            {laterNames.map(({ name, since, sources: reports }) => (
              <p key={name} class="small soft">
                {words.t('card_laterName', name, formatDate(since, words) ?? since)}
                {reports.map((source) => (
                  <span key={source.url}>
                    {' '}
                    <SourceLink {...source} />
                  </span>
                ))}
              </p>
            ))}
          </dd>
        </>
      )}
      {formed !== undefined && (
        <>
          <dt>{words.t('register_formed')}</dt>
          <dd>
            {formatDate(formed, words) ?? formed}
            {sources.map((source) => (
              <span key={source.url} class="small soft">
                {' '}
                <SourceLink {...source} />
              </span>
            ))}
          </dd>
        </>
      )}
      {related.length > 0 && (
        <>
          <dt>{words.t('register_related')}</dt>
          <dd>
            <ul>
              {related.map(({ id, name, how }) => (
                <li key={id}>
                  <a href={`#${id}`}>
                    <RecordText text={name} />
                  </a>
                  {': '}
                  <RecordText text={how} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}

/** What is no act of an authority: up to when a listing is confirmed, and dated statements. */
function More({ timeline: { notConfirmed, context }, words }: { timeline: Timeline; words: Words }) {
  return (
    <div class="reg__more">
      {notConfirmed.map(({ authority, programme, after, note }) => (
        <p key={programme} class="small soft">
          <RecordText text={`${authority}, ${programme}`} />:{' '}
          {words.t('card_notConfirmedAfter', formatDate(after, words) ?? after)}. <RecordText text={note} />
        </p>
      ))}
      <ContextList context={context} words={words} />
    </div>
  );
}

export function RegisterOrganization(shown: OnDay) {
  const { organization, register, words } = shown;
  const { id, name } = organization;
  const timeline = timelineOf(id, register.asOf, register);
  return (
    <>
      <h2 id="organization" tabIndex={-1}>
        <RecordText text={name} />
      </h2>
      {timeline && <About organization={organization} timeline={timeline} words={words} />}
      <RegisterLists {...shown} />
      <RegisterActs events={eventsOf(id, register)} words={words} />
      {timeline && <More timeline={timeline} words={words} />}
    </>
  );
}
