import { createHash, randomBytes } from 'node:crypto';

/** A token as its bearer has it, and as the database knows it. */
export interface SessionToken {
  readonly token: string;
  readonly hash: Buffer;
}

/** 256 random bits: nobody guesses it, and it says nothing about its bearer. */
export function newSessionToken(): SessionToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOf(token) };
}

const FORM = /^[A-Za-z0-9_-]{43}$/;

/** Null when it is none of ours: not worth a question to the database. */
export function hashOfToken(token: string): Buffer | null {
  return FORM.test(token) ? hashOf(token) : null;
}

/** The token is random, so a plain hash cannot be turned back. */
function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
