/** What the card shows of the register: one time line an organization, for the article's day. */
import type { AnnotationPage } from './core/annotation.ts';
import type { Register } from './core/register/register.ts';
import { type Timeline, timelineOf } from './core/register/timeline.ts';

/** By the organization's id, or its name where it has none. */
export type Timelines = Record<string, Timeline>;

/** What the page's annotations designate, each organization once: by its id, or its name where it has none. */
export function organizationsOf(page: AnnotationPage): string[] {
  const names = page.items.flatMap(({ body }) =>
    body.type === 'Designation' ? [body.organization.id ?? body.organization.name] : [],
  );
  return [...new Set(names)];
}

/** The time lines of those organizations that the register knows. `published`: the article's day, ISO 8601. */
export function timelinesFor(
  organizations: readonly string[],
  published: string,
  register: Register,
): Timelines {
  const timelines: Timelines = {};
  for (const name of organizations) {
    const timeline = timelineOf(name, published.slice(0, 10), register);
    if (timeline) timelines[name] = timeline;
  }
  return timelines;
}
