import { createHash } from 'node:crypto';

/** By which a text that was signed is known again: another word, another hash. */
export const hashOfWords = (words: unknown): string =>
  createHash('sha256').update(JSON.stringify(words)).digest('hex');
