/**
 * The seam between the content script and the card, two scripts of ours in one isolated world. The first
 * marks the passages and runs before the page is drawn, so it is kept small; the card follows when the page
 * has settled and offers itself under a symbol of that world.
 */
import type { CreateCard } from './page/card/card-parts.tsx';

interface World {
  [slot: symbol]: { create?: CreateCard; waiting: ((create: CreateCard) => void)[] } | undefined;
}

const slot = Symbol.for('sourcenote.card');
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this module writes this symbol in our own world
const world = globalThis as unknown as World;

function shared() {
  const there = world[slot] ?? { waiting: [] };
  world[slot] = there;
  return there;
}

/** Called once by the card's script. */
export function offerCard(create: CreateCard): void {
  const { waiting } = Object.assign(shared(), { create });
  for (const use of waiting.splice(0)) use(create);
}

/** At once if the card is there, else when it comes. */
export function whenCard(use: (create: CreateCard) => void): void {
  const { create, waiting } = shared();
  if (create) use(create);
  else waiting.push(use);
}
