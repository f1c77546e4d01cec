import { bareDoor } from '../doors/bare-door.js';
import type { Site } from '../site.js';
import type { Sizes } from './in-process.js';
import { measureLoop, type Throughput } from './measure-loop.js';
import { withEngine } from './with-engine.js';

/** The same SQL by `pg` alone: what there is to be had. */
export function measureBare(site: Site, sizes: Sizes): Promise<Throughput> {
  const household = { client: process.pid, postgres: site.servers['postgres'] ?? 0 };
  return withEngine(site, async (engine, url) => {
    const door = await bareDoor(engine, url, site.people);
    return measureLoop({ ...sizes, household, door }).finally(() => door.close());
  });
}
