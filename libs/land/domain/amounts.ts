import type { Passage } from '../../steps/domain/passage.js';
import { AREA_UNITS, CENTS, inUnits, WHOLE } from './measures.js';

/** Beyond these a figure is a slip of the hand. */
const MOST_YUAN = 1_000_000_000_000;
const MOST_MU = 10_000_000;

/** Yuan, to the cent: above nothing, and with what was paid before within what can be reckoned exactly. */
export function centsOf(p: Passage, yuan: number, before = 0): number {
  const cents = inUnits(yuan, CENTS);
  const most = MOST_YUAN - before / CENTS;
  if (cents === null || cents <= 0 || yuan > most)
    p.refuse('land.amount', '用地承诺', { amount: yuan, least: 1 / CENTS, most });
  return cents;
}

/** 亩, to the ten-thousandth. */
export function areaOf(p: Passage, mu: number): number {
  const units = inUnits(mu, AREA_UNITS);
  if (units === null || units <= 0 || mu > MOST_MU)
    p.refuse('land.area', '用地承诺', { area: mu, least: 1 / AREA_UNITS, most: MOST_MU });
  return units;
}

/** A share of the area, to the millionth. It is cumulative: never below what it was, at most all of it. */
export function shareOf(p: Passage, share: number, before: number): number {
  const used = inUnits(share, WHOLE);
  if (used === null || used <= 0 || used < before || used > WHOLE)
    p.refuse('land.share', '用地承诺', { share, least: Math.max(before, 1) / WHOLE, most: 1 });
  return used;
}
