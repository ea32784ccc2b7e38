import { safeInQuery, tidy } from './escapes.ts';

/** A parameter as it stands in the address, escapes made even. */
export type Parameter = [name: string, value: string];

/** The parameters of a query (with its question mark), empty ones left out. */
export function queryOf(search: string): Parameter[] {
  return search
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', ...value] = tidy(pair, safeInQuery).replace(/%20/g, '+').split('=');
      return [name, value.join('=')];
    });
}

/** The query of parameters, with its question mark; empty: none. */
export function searchOf(query: Parameter[]): string {
  return query.length
    ? `?${query.map(([name, value]) => (value ? `${name}=${value}` : name)).join('&')}`
    : '';
}
