/**
 * Money in whole cents, areas in ten-thousandths of a 亩, shares in millionths: whole numbers, so that what is added up
 * and divided is exact.
 */
export const CENTS = 100;
export const AREA_UNITS = 10_000;
export const WHOLE = 1_000_000;

/** A number in whole units; null where it has more digits than there are units for. */
export function inUnits(value: number, units: number): number | null {
  const whole = Math.round(value * units);
  return Number.isSafeInteger(whole) && whole / units === value ? whole : null;
}

/** The part that a share of a total is, rounded half up to the unit (四舍五入到分). */
export function partOf(total: number, share: number): number {
  const whole = BigInt(WHOLE);
  return Number((BigInt(total) * BigInt(share) * 2n + whole) / (2n * whole));
}
