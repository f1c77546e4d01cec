import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { RuleViolation } from '../domain/rule-violation.js';

/** The largest honest request, a calendar year or a project's facts, has a tenth of this. */
const LARGEST_BODY = 256 * 1024;

/** Deeper than any request of ours by far, and shallower than what exhausts a recursive reader. */
const DEEPEST_BODY = 32;

const JSON_TYPE = /^application\/json\s*(;|$)/i;
const UPLOAD_TYPE = /^multipart\/form-data\s*(;|$)/i;

/** JSON comes in, and files where files are expected; whatever a form on another site could send does not. */
export function readBody(uploads: RegExp): RequestHandler[] {
  const json = express.json({ limit: LARGEST_BODY, inflate: false, type: () => true, verify: refuseDeep });
  return [
    (request: Request, response: Response, next: NextFunction): void => {
      if (!hasBody(request)) return next();
      const type = request.headers['content-type'] ?? '';
      const isUpload = uploads.test(request.path);
      if (isUpload && UPLOAD_TYPE.test(type)) return next();
      if (!isUpload && JSON_TYPE.test(type)) return json(request, response, next);
      const accepted = isUpload ? 'multipart/form-data' : 'application/json';
      next(new RuleViolation('request.unsupported-media', 'RFC 9110, 15.5.16', { accepted }));
    },
  ];
}

function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x7b, 0x5b]);
const CLOSING = new Set([0x7d, 0x5d]);

/** Counts brackets outside of strings before anything recursive sees them. */
function refuseDeep(_: unknown, __: unknown, body: Buffer): void {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < body.length; i++) {
    const byte = body[i] ?? 0;
    if (inString && byte === BACKSLASH) i++;
    else if (byte === QUOTE) inString = !inString;
    else if (inString) continue;
    else if (OPENING.has(byte)) depth++;
    else if (CLOSING.has(byte)) depth--;
    if (depth > DEEPEST_BODY)
      throw Object.assign(new Error('nested too deep'), { status: 400, expose: true });
  }
}
