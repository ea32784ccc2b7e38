import type { Examples } from './publisher.ts';

/** Checked by tests/core/source/publishers.test.ts. */
export const examples: Examples = {
  same: [
    [
      'https://www.reuters.com/article/us-grain-harbour/harbour-reopens-after-storm-idUSKCN0ZX1AB',
      'http://in.reuters.com/article/us-grain-harbour-idUSKCN0ZX1AB',
      'https://mobile.reuters.com/article/amp/idUSKCN0ZX1AB',
      'https://www.reuters.com/article/idUSKCN0ZX1AB?feedType=RSS',
      'https://www.reuters.com/article/us-grain-harbour-idUSKCN0ZX1AB?pageNumber=1&virtualBrandChannel=0',
      'https://www.reuters.com/article/us-grain-harbour-idUSKCN0ZX1AB?pageNumber=0',
      'https://ca.reuters.com/article/us-grain-harbour-idUSKCN0ZX1AB-OCATP',
    ],
    ['https://www.reuters.com/article/us-grain-harbour-idUSKCN0ZX1AB?pageNumber=2&virtualBrandChannel=0'],
    [
      'https://www.reuters.com/article/2014/05/20/us-grain-harbour-idUSBREA4J07Q20140520',
      'https://www.reuters.com/article/us-grain-harbour/harbour-reopens-idUSBREA4J07Q20140520',
    ],
    ['https://uk.reuters.com/article/us-grain-harbour-idUKKCN0ZX1AB'],
    [
      'https://www.reuters.com/world/europe/harbour-reopens-after-storm-2022-03-04/',
      'https://www.reuters.com/world/europe/harbour-reopens-after-storm-2022-03-04?taid=62',
    ],
    ['https://www.reuters.com/world/europe/harbour-reopens-after-storm-2022-03-05/'],
  ],
  none: [
    'https://www.reuters.com/world/europe/',
    'https://www.reuters.com/article/',
    'https://www.reuters.com/article/comments/idUSKCN0ZX1AB',
    'https://www.reuters.com/article/slideshow/idUSKCN0ZX1AB',
    'https://www.reuters.com/article/comments/us-grain-harbour-idUSKCN0ZX1AB',
    'https://www.reuters.com/site-search/?query=harbour',
    'https://notreuters.com/article/us-grain-harbour-idUSKCN0ZX1AB',
  ],
};
