import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from './failure.mjs';

/** Servers of our own have an address only once they are up; until then any stands for it. */
const TO_COME = 'postgres://to-come';

/**
 * What is wrong in the environment, as API and worker read it, is said before anything is brought up for them.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} env
 */
export async function requireSettings(project, env) {
  const config = pathToFileURL(join(project, 'dist', 'libs', 'platform', 'config.js')).href;
  const { readConfig } = await import(config);
  try {
    readConfig({ ...env, DATABASE_URL: env.DATABASE_URL || TO_COME });
  } catch (error) {
    const isOurs = error instanceof Error && error.name === 'InvalidConfig';
    throw isOurs ? new Failure(error.message, 'Set it right and start again.') : error;
  }
}
