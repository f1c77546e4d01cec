import type { Request } from 'express';

/** What we know of a request beside what it says itself. */
export interface TongbanRequest extends Request {
  requestId: string;
  /** Who it was, for the log; set once that is known. */
  logAs?: Readonly<Record<string, string | undefined>>;
}
