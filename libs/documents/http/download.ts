import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { attachment } from '../../platform/http/index.js';
import type { DocumentContent } from '../read-documents.js';

/** A file to be kept, never to be shown by the browser in our name; with the hash that it must have on arrival. */
export function asDownload({ document, content }: DocumentContent, response: Response): StreamableFile {
  const digest = Buffer.from(document.sha256, 'hex').toString('base64');
  response.setHeader('ETag', `"${document.sha256}"`);
  response.setHeader('Repr-Digest', `sha-256=:${digest}:`);
  return new StreamableFile(content, {
    type: document.mediaType,
    length: document.size,
    disposition: attachment(document.name),
  });
}
