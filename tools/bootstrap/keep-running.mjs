import { setTimeout as pause } from 'node:timers/promises';

const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 10_000;
/** Who lived so long did not die of the way it was started. */
const HEALTHY_LIFE = 60_000;

/**
 * A server that is started again whenever it dies.
 * @typedef {object} Kept
 * @property {() => number} deaths how often it has died so far
 * @property {() => Promise<void>} stop
 */

/**
 * @param {object} server
 * @param {string} server.name
 * @param {() => Promise<import('./processes.mjs').Running>} server.start resolves when it is ready
 * @param {(running: import('./processes.mjs').Running) => Promise<void>} server.stop
 * @param {(text: string) => void} server.say
 * @param {() => void} [server.onReturn] what is to be done after it came back
 * @returns {Promise<Kept>}
 */
export async function keepRunning({ name, start, stop, say, onReturn = () => undefined }) {
  const ending = new AbortController();
  let deaths = 0;
  let running = await start();
  const watching = watch();
  return {
    deaths: () => deaths,
    stop: async () => {
      ending.abort();
      await stop(running);
      await watching;
    },
  };

  async function watch() {
    let wait = FIRST_PAUSE;
    for (;;) {
      const since = performance.now();
      const how = await running.exited;
      if (ending.signal.aborted) return;
      deaths += 1;
      if (performance.now() - since > HEALTHY_LIFE) wait = FIRST_PAUSE;
      say(`${name} died (${how}); it is started again`);
      wait = await revive(wait);
      if (ending.signal.aborted) return;
      say(`${name} is back`);
      onReturn();
    }
  }

  /**
   * @param {number} wait
   * @returns {Promise<number>} how long to wait the next time
   */
  async function revive(wait) {
    for (;;) {
      await pause(wait, undefined, { signal: ending.signal }).catch(() => undefined);
      if (ending.signal.aborted) return wait;
      wait = Math.min(wait * 2, LONGEST_PAUSE);
      try {
        running = await start();
        if (ending.signal.aborted) await stop(running);
        return wait;
      } catch (error) {
        say(`${name} does not start: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
}
