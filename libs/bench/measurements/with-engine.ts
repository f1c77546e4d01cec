import { assembleEngine, type AssembledEngine } from '../../assembly/index.js';
import { RealClock } from '../../platform/business-clock.js';
import { connect, type Site } from '../site.js';

/** Lends the engine on a fresh database, in this process. */
export async function withEngine<T>(
  site: Site,
  work: (engine: AssembledEngine, url: string) => Promise<T>,
): Promise<T> {
  const url = await site.freshDatabase();
  const db = await connect(url);
  try {
    const engine = await assembleEngine(db, new RealClock());
    return await work(engine, url).finally(() => engine.stop());
  } finally {
    await db.destroy();
  }
}
