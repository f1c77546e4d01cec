/** A foreseen obstacle: one sentence for the person at the terminal, and what to do about it. */
export class Failure extends Error {
  /**
   * @param {string} message what is in the way
   * @param {string} remedy what to do about it
   */
  constructor(message, remedy) {
    super(message);
    this.name = 'Failure';
    this.remedy = remedy;
  }
}

/**
 * A full disk shows itself in many places and wordings, but needs one answer.
 * @param {unknown} error
 * @returns {unknown} the error itself, or a Failure when the disk is full
 */
export function explain(error) {
  const text = String(error instanceof Error ? `${error.message} ${errorCode(error)}` : error);
  if (/ENOSPC|no space left on device|disk quota exceeded|EDQUOT/i.test(text)) {
    return new Failure(
      'The disk is full.',
      'Free some space and start again, or point TONGBAN_DATA to a folder on a larger disk. Nothing that was acknowledged is lost.',
    );
  }
  return error;
}

/**
 * @param {unknown} error
 * @returns {string} the system's code of an error, such as ENOENT
 */
export function errorCode(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/**
 * Prints an error as it helps most: a foreseen one in two lines, an unforeseen one with its stack.
 * @param {unknown} thrown
 */
export function printFailure(thrown) {
  const error = explain(thrown);
  if (error instanceof Failure)
    process.stderr.write(`\n✗ ${error.message}\n${error.remedy && `  → ${error.remedy}\n`}`);
  else process.stderr.write(`\n✗ ${error instanceof Error ? error.stack : String(error)}\n`);
}
