import { InvalidInput } from './invalid-input.js';
import { keyOf } from './page.js';

/** What a part of a cursor has to be. */
type Shape = (part: string) => boolean;

export const uuid: Shape = (part) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part);
export const number: Shape = (part) => /^\d{1,15}$/.test(part);
/** February 30 has the form of a day and is none; the database knows no year 0. */
export const day: Shape = (part) =>
  /^(?!0000)\d{4}-\d\d-\d\d$/.test(part) &&
  !Number.isNaN(Date.parse(part)) &&
  new Date(part).toISOString().startsWith(part);

/** As JSON has it, to the microsecond of the database and in its zones, and for what never comes. */
export const instant: Shape = (part) =>
  part === 'infinity' ||
  (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-](0\d|1[0-5]):\d\d)$/.test(part) &&
    day(part.slice(0, 10)) &&
    !Number.isNaN(Date.parse(part)));

/** The parts of a cursor, each of its own shape: what was made up by hand is refused before the database sees it. */
export function keyLike(cursor: string | undefined, ...shapes: readonly Shape[]): readonly string[] | null {
  const key = keyOf(cursor, shapes.length)?.map(String);
  if (key === undefined) return null;
  if (shapes.every((shape, i) => shape(key[i] ?? ''))) return key;
  throw InvalidInput.of('after', 'cursor');
}
