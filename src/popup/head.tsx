/** Title, publisher, day, and by what evidence this page is that article. */

import { RecordText, visibleText } from '../ui/card/record-text.tsx';
import { formatDate } from '../ui/dates.ts';
import { Icon } from '../ui/icon.tsx';
import { Quoted } from '../ui/quoted.tsx';
import { useWords } from './services.ts';

export function ArticleHead({
  title,
  publisher,
  published,
  evidence,
}: {
  title: string;
  publisher: string;
  /** EDTF; absent: not known. */
  published?: string | undefined;
  evidence?: string | undefined;
}) {
  const words = useWords();
  const day = published && formatDate(published, words);
  return (
    <header class="pop__head">
      <h1>
        <Quoted text={title} />
      </h1>
      <div>
        <p class="pop__meta">
          <RecordText text={publisher} />
          {day && (
            <>
              <span aria-hidden="true" class="quiet">
                ·
              </span>
              <time dateTime={published}>{day}</time>
            </>
          )}
        </p>
        {evidence && (
          <p class="pop__copy">
            <Icon name="page" />
            <span>{visibleText(evidence)}</span>
          </p>
        )}
      </div>
    </header>
  );
}
