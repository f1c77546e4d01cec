import { Dice } from '../../platform/domain/dice.js';

/** Dice of one question: in the same city it is always answered alike, in whatever order questions are asked. */
export const diceFor = (...question: readonly (string | number)[]): Dice =>
  new Dice(fingerprint(question.join('|')));

/** FNV-1a: short texts that differ in one letter are far apart. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** How long people take: as often less as more than the median, and now and then much more (log-normal). */
export const around = (dice: Dice, median: number, spread: number): number =>
  median * Math.exp(spread * normal(dice));

/** Twelve throws together are as good as normal. */
function normal(dice: Dice): number {
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += dice.whole(0, 1_000_000) / 1_000_000;
  return sum - 6;
}

/** One of several, by their weights. */
export function byWeight<T extends string>(dice: Dice, weights: Readonly<Record<T, number>>): T {
  const entries = Object.entries(weights) as [T, number][];
  return dice.weighted(entries, ([, weight]) => weight)[0];
}
