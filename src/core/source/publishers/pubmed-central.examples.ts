import type { Examples } from './publisher.ts';

/** Checked by tests/core/source/publishers.test.ts. */
export const examples: Examples = {
  same: [
    [
      'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4123456/',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC4123456',
      'http://europepmc.org/articles/PMC4123456',
      'https://europepmc.org/article/PMC/PMC4123456',
    ],
    ['https://europepmc.org/article/MED/24123456', 'https://europepmc.org/abstract/MED/24123456'],
    ['https://europepmc.org/article/MED/24123457'],
    ['https://europepmc.org/about'],
    ['https://www.ncbi.nlm.nih.gov/about'],
    ['https://pmc.ncbi.nlm.nih.gov/about'],
  ],
  none: ['https://www.ncbi.nlm.nih.gov/pmc/', 'https://europepmc.org/search?query=PMC4123456'],
};
