import { httpDoor } from '../doors/http-door.js';
import { startProduct } from '../processes/product.js';
import type { Site } from '../site.js';
import type { Sizes } from './in-process.js';
import { measureLoop, type Throughput } from './measure-loop.js';

/** P1, P2: over HTTP with authentication against the API's process, while worker and relay ring the workflows. */
export async function measureAcknowledged(site: Site, sizes: Sizes): Promise<Throughput> {
  const product = await startProduct(site);
  try {
    const door = await httpDoor(product.origin, site.people);
    const { household } = product;
    return await measureLoop({ ...sizes, household, door }).finally(() => door.close());
  } finally {
    await product.stop();
  }
}
