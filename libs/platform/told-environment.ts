import { once } from 'node:events';
import type { Environment } from './config.js';

/**
 * Whoever starts a process by a channel lets it load while its servers are still coming up, and tells what belongs in
 * its environment when they are there. Without a channel everything is there already.
 */
export async function toldEnvironment(): Promise<Environment> {
  if (!process.channel) return process.env;
  const leave = (): void => process.exit(1);
  process.once('disconnect', leave);
  const [told] = (await once(process, 'message')) as [Environment];
  process.off('disconnect', leave);
  return { ...process.env, ...told };
}
