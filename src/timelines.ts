/** What the card shows of the register: one time line an organization, for the article's day. */
import type { AnnotationPage } from './core/annotation.ts';
import type { Register } from './core/register/register.ts';
import { type Timeline, timelineOf } from './core/register/timeline.ts';

/** By the organization's id, or its name where it has none. */
export type Timelines = Record<string, Timeline>;

/** The time lines of the organizations that the page's annotations designate and that the register knows. */
export function timelinesOf(page: AnnotationPage, register: Register): Timelines {
  const day = page.source.published.slice(0, 10);
  const names = page.items.flatMap(({ body }) =>
    body.type === 'Designation' ? [body.organization.id ?? body.organization.name] : [],
  );
  const timelines: Timelines = {};
  for (const name of new Set(names)) {
    const timeline = timelineOf(name, day, register);
    if (timeline) timelines[name] = timeline;
  }
  return timelines;
}
