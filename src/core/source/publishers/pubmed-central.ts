import type { Publisher } from './publisher.ts';

/** PubMed Central and Europe PMC: one number at both, and at the former and present hosts. */
export const pubmedCentral: Publisher = {
  site: 'pmc.ncbi.nlm.nih.gov',
  hosts: ['ncbi.nlm.nih.gov', 'europepmc.org'],
  articlesOnly: true,
  articles: [
    { path: /^\/articles\/(?<id>PMC\d{4,9})$/, canonical: '/articles/{id}' },
    { path: /^\/(?:pmc\/articles|article\/PMC)\/(?<id>PMC\d{4,9})$/, canonical: '/articles/{id}', old: true },
    { path: /^\/(?:article|abstract)\/MED\/(?<id>\d{4,9})$/, canonical: '/article/MED/{id}' },
  ],
};
