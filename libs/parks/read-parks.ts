import { inSnapshot, type Tx } from '../platform/database/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import type { AssessedPark } from './domain/park.js';
import type { ParkDesk } from './park-desk.js';
import { allParks, findPark } from './store/parks.js';

/** 优化营商环境条例 art. 42: what is shared is open to all who may want to build there. */
export const listParks = ({ db }: Pick<ParkDesk, 'db'>, region?: string): Promise<AssessedPark[]> =>
  allParks(db, region ?? null);

export const readPark = ({ db }: Pick<ParkDesk, 'db'>, code: string): Promise<AssessedPark> =>
  inSnapshot(db, (tx) => demandPark(tx, code));

export async function demandPark(tx: Tx, code: string): Promise<AssessedPark> {
  const park = await findPark(tx, code);
  if (!park) throw new NotFound('park', code);
  return park;
}
