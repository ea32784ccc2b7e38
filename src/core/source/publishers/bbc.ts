import type { Publisher } from './publisher.ts';

/**
 * BBC: One number for all sections, languages and both domains; since 2023 a code under `articles`. Where a language
 * has two scripts, the text in each has the same number: such addresses stay as they are.
 */
export const bbc: Publisher = {
  site: 'bbc.com',
  hosts: ['bbc.co.uk', 'news.bbc.co.uk'],
  amp: [/^(\/[a-z]+)\/amp(?=\/)/, '$1'],
  articles: [
    {
      path: /^\/(?!.*\/(?:simp|trad|lat|cyr|lotin|cyrillic)\/)(?:[a-z-]+\/){1,2}articles\/(?<id>[a-z0-9]{10,14})$/,
      canonical: '/news/articles/{id}',
    },
    {
      path: /^\/(?!weather\/|programmes\/|food\/|bitesize\/|.*\/(?:live|simp|trad|lat|cyr|lotin|cyrillic)\/)[a-z]+(?:\/[a-z\d-]+){0,2}\/(?:[a-z\d-]*-)?(?<id>\d{7,9})$/,
      canonical: '/news/{id}',
    },
    {
      path: /^\/[12]\/(?:hi\/[a-z_]+(?:\/[a-z_]+)?|low\/[a-z_]+(?:\/[a-z_]+)?)\/(?<id>\d{4,7})\.stm$/,
      canonical: '/1/hi/x/{id}.stm',
      old: true,
    },
  ],
};
