import { engineDoor } from '../doors/engine-door.js';
import type { Site } from '../site.js';
import { measureLoop, type Throughput } from './measure-loop.js';
import { withEngine } from './with-engine.js';

export interface Sizes {
  readonly clients: number;
  readonly seconds: number;
  readonly open: number;
}

/** The handlers called in process: no HTTP, no authentication, no workflows. */
export function measureInProcess(site: Site, sizes: Sizes): Promise<Throughput> {
  const household = { client: process.pid, postgres: site.servers['postgres'] ?? 0 };
  return withEngine(site, (engine) =>
    measureLoop({ ...sizes, household, door: engineDoor(engine, site.people) }),
  );
}
