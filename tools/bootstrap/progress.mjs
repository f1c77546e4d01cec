/**
 * Tells the person who waits what is being done and how long it took.
 * @typedef {object} Progress
 * @property {<T>(title: string, work: (note: (text: string) => void) => Promise<T> | T) => Promise<T>} step
 * @property {(text: string) => void} say
 */

/** After so many milliseconds even the quiet progress names what it waits for. */
const PATIENCE = 2_000;

/** Every step on a line of its own; on a terminal the line is there from the beginning. */
/**
 * @param {NodeJS.WriteStream} [stream]
 * @returns {Progress}
 */
export function visibleProgress(stream = process.stdout) {
  return {
    say: (text) => void stream.write(`${text}\n`),
    step: (title, work) => tell(stream, title, work, stream.isTTY ? 0 : PATIENCE, true),
  };
}

/**
 * Says nothing unless something takes long; and then on stderr, so that stdout stays the program's own.
 * @returns {Progress}
 */
export function quietProgress() {
  return {
    say: () => undefined,
    step: (title, work) => tell(process.stderr, title, work, PATIENCE, false),
  };
}

/**
 * @template T
 * @param {NodeJS.WriteStream} stream
 * @param {string} title
 * @param {(note: (text: string) => void) => Promise<T> | T} work
 * @param {number} announceAfter
 * @param {boolean} always whether a quick step is worth its line
 * @returns {Promise<T>}
 */
async function tell(stream, title, work, announceAfter, always) {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  const rewrite = stream.isTTY ? '\r\x1b[K' : '';
  const ending = stream.isTTY ? '' : '\n';
  let announced = false;
  let note = '';
  const announce = () => {
    if (announced && !stream.isTTY) return;
    announced = true;
    stream.write(`${rewrite}  … ${title}${stream.isTTY ? ` ${seconds()} s` : ''}${ending}`);
  };
  const begin = setTimeout(announce, announceAfter);
  const tick = stream.isTTY ? setInterval(announce, 500) : undefined;
  try {
    const result = await work((text) => (note = text));
    stopTimers();
    if (always || announced) stream.write(`${rewrite}  ✓ ${title}${note && `  ${note}`}  (${seconds()} s)\n`);
    return result;
  } catch (error) {
    stopTimers();
    stream.write(`${rewrite}  ✗ ${title}\n`);
    throw error;
  }

  function stopTimers() {
    clearTimeout(begin);
    clearInterval(tick);
  }
}
