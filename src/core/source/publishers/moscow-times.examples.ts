import type { Examples } from './publisher.ts';

/** Checked by tests/core/source/publishers.test.ts. */
export const examples: Examples = {
  same: [
    [
      'https://www.themoscowtimes.com/2019/04/26/kremlin-says-no-decision-yet-a65390',
      'http://themoscowtimes.com/2019/04/26/a-new-headline-a65390',
      'https://www.themoscowtimes.com/2019/04/26/kremlin-says-no-decision-yet-a65390?utm_source=newsletter#comments',
      'https://www.themoscowtimes.com/a65390',
    ],
    [
      'https://themoscowtimes.com/news/ministry-publishes-draft-of-bill-53109',
      'https://www.themoscowtimes.com/2016/06/02/ministry-publishes-draft-of-bill-a53109',
    ],
    ['https://www.themoscowtimes.com/2019/04/26/kremlin-says-no-decision-yet-a65391'],
    ['https://www.themoscowtimes.com/2019/04/26/kremlin-says-no-decision-yet-a65390?page=2'],
    ['https://ru.themoscowtimes.com/2019/04/26/kremlin-says-no-decision-yet-a65390'],
    [
      'http://www.themoscowtimes.com/news/article/ministry-publishes-draft/526447.html',
      'http://www.themoscowtimes.com/news/article/526447.html',
      'http://www.themoscowtimes.com/business/article/another-headline/526447.html',
    ],
    ['http://www.themoscowtimes.com/business/article/65390.html'],
  ],
  none: [
    'https://www.themoscowtimes.com/',
    'https://www.themoscowtimes.com/news',
    'https://www.themoscowtimes.com/all-about/a65390-and-more',
    'https://www.themoscowtimes.com/news/the-year-in-review-2016',
    'https://themoscowtimes.com.news.example/2019/04/26/kremlin-says-no-decision-yet-a65390',
    'https://the-moscowtimes.com/2019/04/26/kremlin-says-no-decision-yet-a65390',
  ],
};
