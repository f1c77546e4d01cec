import { setTimeout as pause } from 'node:timers/promises';

/** A second Ctrl-C within this time is the same one, told by the terminal and by npm. */
const SAME_KEYSTROKE = 1_000;
/** What is just coming up when the end is asked for may finish, so that it can be stopped in order. */
const TIME_TO_COME_UP = 10_000;

/** npm does not pass on every signal; but when it is gone, nobody is left to press Ctrl-C. */
const LOOK_FOR_PARENT = 250;

/**
 * Takes everything down in the opposite order of its coming up, whichever way the end is asked for.
 * @param {import('./progress.mjs').Progress} progress
 */
export function stopOnSignals(progress) {
  const ending = new AbortController();
  /** @type {(() => Promise<void>)[]} */
  const owed = [];
  /** @type {Promise<unknown>} */
  let comingUp = Promise.resolve();
  /** @type {Promise<void> | undefined} */
  let stopping;
  let since = 0;

  const stopAll = () => (stopping ??= takeDown());
  if (process.env.npm_execpath) uponDeathOf(process.ppid, onSignal);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, onSignal);
  // A terminal that was closed takes no more words; the servers still have to be stopped.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  return { signal: ending.signal, stopAll, owes };

  /**
   * Brings something up, and remembers to stop it.
   * @template {{ stop: () => Promise<void> }} T
   * @param {() => Promise<T>} bringUp
   * @returns {Promise<T>}
   */
  async function owes(bringUp) {
    ending.signal.throwIfAborted();
    const starting = bringUp();
    comingUp = starting.catch(() => undefined);
    const started = await starting;
    owed.unshift(started.stop);
    return started;
  }

  async function takeDown() {
    ending.abort();
    await Promise.race([comingUp, pause(TIME_TO_COME_UP, undefined, { ref: false })]);
    await Promise.resolve();
    for (const stop of owed) await stop();
  }

  function onSignal() {
    if (stopping === undefined) {
      since = Date.now();
      progress.say('\nStopping …');
      void stopAll().then(() => process.exit(0));
    } else if (Date.now() - since > SAME_KEYSTROKE) {
      process.exit(130);
    }
  }
}

/**
 * @param {number} parent
 * @param {() => void} act
 */
function uponDeathOf(parent, act) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, LOOK_FOR_PARENT);
  watch.unref();
}
