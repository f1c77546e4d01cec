import { authorize, type Actor } from '../identity/index.js';
import { inTransaction } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import type { AssessedPark, Park } from './domain/park.js';
import { committeeOf, type ParkDesk } from './park-desk.js';
import { demandPark } from './read-parks.js';
import { lockPark, writePark } from './store/parks.js';

/** 开发区审核公告目录: enters a park, or corrects its names. Where it lies its projects' departments depend on: it stays. */
export async function putPark(
  desk: Pick<ParkDesk, 'db' | 'regions'>,
  actor: Actor,
  park: Park,
): Promise<AssessedPark> {
  authorize(actor, 'park:put', committeeOf(park));
  if (!desk.regions.has(park.region)) throw InvalidInput.of('region', 'region');
  return inTransaction(desk.db, async (tx) => {
    const known = await lockPark(tx, park.code);
    if (known && known.region !== park.region)
      throw new RuleViolation('park.lies-elsewhere', '行政许可法22', {
        park: park.code,
        region: known.region,
      });
    await writePark(tx, park);
    return demandPark(tx, park.code);
  });
}
