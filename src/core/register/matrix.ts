import { findOrganization } from './names.ts';
import type { NotConfirmed, Register } from './register.ts';
import { type Status, statusOn } from './status.ts';

/** What one authority's lists said of one organization on the day. */
export interface MatrixCell {
  /** Organization.id */
  organization: string;
  /**
   * noEntry: the register has none by that day, which is not "not listed".
   * notConfirmed: no source says whether it still stood. In force on any list counts first, then possible,
   * suspended, ended.
   */
  state: 'listed' | 'alias' | 'ordered' | 'possible' | 'suspended' | 'ended' | 'notConfirmed' | 'noEntry';
  /** The status that decides the cell; absent for noEntry. */
  status?: Status;
  /** All of the authority's lists that have an entry by that day, the deciding one first. */
  statuses: Status[];
  /** Listings of which no source says whether they stood on that day. */
  notConfirmed: NotConfirmed[];
}

export interface MatrixRow {
  authority: string;
  /** In the order of `Matrix.organizations`. */
  cells: MatrixCell[];
}

export interface Matrix {
  /** EDTF. */
  day: string;
  /** The day lies after the register's as-of date: every cell is noEntry, show the matrix of the as-of date. */
  afterRegister: boolean;
  organizations: { id: string; name: string }[];
  rows: MatrixRow[];
}

/**
 * Authority × organization on a day; give `register.asOf` as the day for what the register knows last.
 * Organizations (ids or names) that the register does not know are left out; so are authorities with no event.
 */
export function matrixOf(organizations: string[], day: string, register: Register): Matrix {
  const known = new Map(
    organizations.flatMap((name) => {
      const found = findOrganization(name, register);
      return found ? [[found.id, found] as const] : [];
    }),
  );
  const statuses = [...known.keys()].flatMap((id) => statusOn(id, day, register));
  const authorities = new Set(
    register.events.filter((e) => known.has(e.organization)).map((e) => e.authority),
  );
  return {
    day,
    afterRegister: known.size > 0 && statuses.length === 0,
    organizations: [...known.values()].map(({ id, name }) => ({ id, name })),
    rows: [...authorities].map((authority) => ({
      authority,
      cells: [...known.keys()].map((organization) =>
        cellOf(
          organization,
          statuses.filter((status) => status.organization === organization && status.authority === authority),
        ),
      ),
    })),
  };
}

const weight: Record<MatrixCell['state'], number> = {
  listed: 0,
  ordered: 1,
  alias: 2,
  possible: 3,
  suspended: 4,
  ended: 5,
  notConfirmed: 6,
  noEntry: 7,
};

/** What these lists, all of one authority, said of the organization; `statuses` are of one day. */
export function cellOf(organization: string, statuses: Status[]): MatrixCell {
  const entered = statuses
    .filter((status) => stateOf(status) !== 'noEntry')
    .toSorted((a, b) => weight[stateOf(a)] - weight[stateOf(b)]);
  const [first] = entered;
  return {
    organization,
    state: first ? stateOf(first) : 'noEntry',
    ...(first && { status: first }),
    statuses: entered,
    notConfirmed: entered.flatMap(({ notConfirmed }) => (notConfirmed ? [notConfirmed] : [])),
  };
}

function stateOf({ certainty, standing, notConfirmed }: Status): MatrixCell['state'] {
  if (certainty === 'possible' && notConfirmed) return 'notConfirmed';
  if (certainty === 'possible') return 'possible';
  return standing === 'none' ? 'noEntry' : standing;
}
