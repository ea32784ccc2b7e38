import type { Speaker } from '../../annotation.ts';
import type { Cast, Person } from './cast.ts';
import type { Tagged } from './name-runs.ts';

/** What the resolver reads: a tagged text, its cast, and where quotation marks stand. */
export interface Scene extends Tagged {
  cast: Cast;
  /** Token index → index of the quoted passage around it; -1: none. */
  within: Int32Array;
}

/** Whom a source mention means, and how that is known. */
export interface Resolved extends Speaker {
  person?: Person;
  /** named: the words say it · pronoun, office: pointed back from · body: an organization · unknown: nobody named. */
  how: 'named' | 'pronoun' | 'office' | 'body' | 'unknown';
}

/** The speaker that a person of the cast makes. */
export function asSpeaker(person: Person): Resolved {
  return {
    name: person.name,
    ...(person.role !== undefined && { role: person.role }),
    ...(person.affiliation !== undefined && { affiliation: person.affiliation }),
    person,
    how: 'named',
  };
}
