/** An invented organization on an invented list: listed, first as an alias, then removed. */
import { timelineOf } from '../../src/core/register/timeline.ts';

const source = { title: 'Gazette 7', url: 'https://gazette.example/7' };
const event = {
  organization: 'tidewater-league',
  authority: 'Harbour Office',
  programme: 'Register of Leagues',
  confidence: 'high' as const,
  sources: [source],
};

const found = timelineOf('tidewater-league', '2024-03-14', {
  asOf: '2026-08',
  organizations: [{ id: 'tidewater-league', name: 'Tidewater League', otherNames: ['Tide League'] }],
  events: [
    { ...event, action: 'listed', date: '2020-02-02', listedName: 'Tidewater League' },
    { ...event, action: 'removed', date: '2025-05-01', listedName: 'Tidewater League' },
  ],
  context: [],
});
if (!found) throw new Error('the fixture has no time line');

export const timeline = found;
