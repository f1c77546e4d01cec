import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { DocumentContent } from '../read-documents.js';

/** A file to be kept, never to be shown by the browser in our name; with the hash that it must have on arrival. */
export function asDownload({ document, content }: DocumentContent, response: Response): StreamableFile {
  const digest = Buffer.from(document.sha256, 'hex').toString('base64');
  response.setHeader('ETag', `"${document.sha256}"`);
  response.setHeader('Repr-Digest', `sha-256=:${digest}:`);
  return new StreamableFile(content, {
    type: document.mediaType,
    length: document.size,
    disposition: `attachment; filename="${asciiName(document.name)}"; filename*=UTF-8''${encodeName(document.name)}`,
  });
}

/** For what cannot read the other form (RFC 6266, appendix D). */
function asciiName(name: string): string {
  return name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
}

/** RFC 8187: what encodeURIComponent leaves alone, but may not stand here. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
