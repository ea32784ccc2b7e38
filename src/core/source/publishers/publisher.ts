import type { Parameter } from '../query.ts';

/** What is known of one publisher's addresses. A rule names articles only; every other page keeps its own address. */
export interface Publisher {
  /** The site in the normal form: a host as `siteOf` gives it. */
  site: string;
  /** Other hosts that serve the same articles: editions, former domains. */
  hosts?: string[];
  /** Every subdomain serves the same articles. */
  anySubdomain?: true;
  /** The hosts share their articles alone: every other page is its own host's. */
  articlesOnly?: true;
  /** How the paths of AMP copies differ: what to replace, and by what. */
  amp?: [path: RegExp, by: string];
  /** Paths of articles, with a group `id` where the article has a number of its own; the newest shape first. */
  articles: ArticleShape[];
  /** Parameters (name=value) that choose another text on an article's path, beside those of every site; all others are dropped. */
  content?: RegExp;
  /** The path that an address means when its query says so; undefined: its own. Both as in the normal form. */
  rewrite?: (path: string, query: Parameter[]) => string | undefined;
}

export interface ArticleShape {
  path: RegExp;
  /** The only host that has it. */
  host?: string;
  /** The path in the normal form, `{id}` for the number; it must be of the shape again. Absent: the path stays. */
  canonical?: string;
  /** The publisher no longer writes addresses of this shape. */
  old?: true;
}

/** Addresses of one article each; every line is another article, and no other publisher's rule takes any. */
export interface Examples {
  /** Addresses of one article. */
  same: string[][];
  /** No articles of this publisher, or not by this rule. */
  none: string[];
}
