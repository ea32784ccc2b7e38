/**
 * The designation register: what official lists said of an organization, and when. Nothing is added to what a
 * source states: an event applies to the name its source gives, and nothing is claimed after `asOf`.
 * Dates are EDTF (https://www.loc.gov/standards/datetime/): a year or a month where the day is not confirmed.
 */

export interface RegisterSource {
  title: string;
  url: string;
  /** How the source was read: an excerpt, or the data in a mirror. */
  read?: string;
}

/** `high`: an official list, its data in a mirror, or a reference source; `medium`: shown as "one report". */
export type Confidence = 'high' | 'medium';

export const actions = [
  'listed',
  're-listed',
  'alias added',
  'renamed',
  'extended',
  'suspended',
  'revoked',
  'removed',
  'held unlawful',
  'liquidation ordered',
] as const;

export type Action = (typeof actions)[number];

/** One dated act of one authority. */
export interface DesignationEvent {
  /** Organization.id */
  organization: string;
  authority: string;
  /** The list, as its authority calls it, with the entry's reference where it has one. */
  programme: string;
  action: Action;
  /** EDTF. */
  date: string;
  /** The name that the list gives. */
  listedName: string;
  confidence: Confidence;
  note?: string;
  sources: RegisterSource[];
}

/** After this day no source says whether the listing still stands. */
export interface NotConfirmed {
  authority: string;
  programme: string;
  /** EDTF. */
  after: string;
  note: string;
}

export interface LaterName {
  name: string;
  otherNames?: string[];
  /** EDTF. */
  since: string;
  sources: RegisterSource[];
}

export interface Organization {
  id: string;
  name: string;
  otherNames: string[];
  laterNames?: LaterName[];
  /** EDTF. */
  formed?: string;
  related?: { organization: string; how: string }[];
  sources?: RegisterSource[];
  notConfirmed?: NotConfirmed[];
}

/** A dated, sourced statement that is no listing; `organizations`: beside whose time line it stands. */
export interface RegisterContext {
  id: string;
  organizations?: string[];
  statement: string;
  date: string;
  confidence: Confidence;
  sources: RegisterSource[];
}

export interface Register {
  /** EDTF. */
  asOf: string;
  organizations: Organization[];
  /** In the order they happened, within each organization and list. */
  events: DesignationEvent[];
  context: RegisterContext[];
}
