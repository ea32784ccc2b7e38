import type { AnnotationPage } from '../annotation.ts';
import { cleanDocument } from '../document.ts';
import { readRecord } from '../record.ts';
import { checkCompleteness } from './check/completeness.ts';
import { checkDates } from './check/dates.ts';
import { checkReferences } from './check/references.ts';
import { checkSelectors } from './check/selectors.ts';
import { readJson } from './json.ts';
import type { Problem } from './problem.ts';
import { checkDocument } from './w3c/annotation.ts';

/** One record to be checked: the text of its file, and the article as received where there is one. */
export interface RecordFiles {
  record: string;
  source?: string;
}

/**
 * All that is wrong with a curated record: its shape, the Web Annotation model's MUST rules, what it leaves out,
 * what it refers to, its dates, and its quotes against the cleaned source. The page is there when it has the shape.
 */
export function checkRecord(files: RecordFiles): { page?: AnnotationPage; problems: Problem[] } {
  const json = readJson(files.record);
  if ('problem' in json) return { problems: [json.problem] };
  const read = readRecord(json.value);
  if (!read.ok) return { problems: read.problems };
  const page = read.value;
  const problems = [
    ...checkDocument(json.value),
    ...checkCompleteness(page),
    ...checkReferences(page),
    ...checkDates(page),
    ...(files.source === undefined ? [] : checkSelectors(page, cleanDocument(files.source).text)),
  ];
  return { page, problems };
}

/** Ids and addresses that two records share: a page could not be told apart. `name` stands for the record's file. */
export function checkTogether(
  records: { name: string; page: AnnotationPage }[],
): (Problem & { name: string })[] {
  const owners = new Map<string, string>();
  return records.flatMap(({ name, page }) => {
    const { url, aliases } = page.source;
    const claimed: [path: string, value: string][] = [
      ['id', page.id],
      ['source.url', url],
      ...aliases.map((alias, index): [string, string] => [`source.aliases[${index}]`, alias]),
    ];
    return claimed.flatMap(([path, value]) => {
      const owner = owners.get(value);
      if (owner === undefined) owners.set(value, name);
      return owner === undefined || owner === name
        ? []
        : [{ name, path, reason: `${owner} has "${value}" too` }];
    });
  });
}
