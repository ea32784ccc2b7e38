import type { Examples } from './publisher.ts';

/** Checked by tests/core/source/publishers.test.ts. */
export const examples: Examples = {
  same: [
    [
      'https://www.theguardian.com/world/2012/oct/05/harbour-reopens-storm',
      'http://www.guardian.co.uk/world/2012/oct/05/harbour-reopens-storm',
      'https://amp.theguardian.com/world/2012/oct/05/harbour-reopens-storm',
      'https://www.theguardian.com/world/2012/oct/05/harbour-reopens-storm?CMP=share_btn_tw',
    ],
    ['https://www.theguardian.com/world/2012/oct/06/harbour-reopens-storm'],
    ['https://www.theguardian.com/world/live/2012/oct/05/harbour-storm-live'],
    [
      'https://www.theguardian.com/world/live/2012/oct/05/harbour-storm-live?page=with:block-506ec1#block-506ec1',
    ],
    ['https://www.theguardian.com/world/live/2012/oct/05/harbour-storm-live#block-506ec2'],
  ],
  none: [
    'https://www.theguardian.com/international',
    'https://www.theguardian.com/world/russia?page=2',
    'https://www.theguardian.com/world/2012/oct/05/all',
  ],
};
