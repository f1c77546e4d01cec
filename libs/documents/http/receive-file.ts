import { BadRequestException } from '@nestjs/common';
import busboy from 'busboy';
import type { Request } from 'express';
import { InvalidInput } from '../../platform/domain/invalid-input.js';
import { RuleViolation } from '../../platform/domain/rule-violation.js';
import type { FileStore, IncomingFile } from '../store/file-store.js';

export type NamedFile = IncomingFile & { readonly name: string };

interface Received extends NamedFile {
  readonly cut: boolean;
}

const MEBIBYTE = 1024 * 1024;

/** Takes the one file of a form as it comes in, straight to the disk: it never stands in memory. */
export async function receiveFile(request: Request, files: FileStore, limit: number): Promise<NamedFile> {
  // The form around the file takes little: what announces more than that is refused before it is sent.
  if (Number(request.headers['content-length'] ?? 0) > limit + MEBIBYTE) throw tooLarge(limit);
  const form = formReader(request, limit);
  const received: Promise<Received>[] = [];
  const limits = { passed: false };
  form.once('filesLimit', () => (limits.passed = true));
  form.on('file', (_, content, { filename }) => {
    content.on('error', () => undefined); // also before anybody reads; who reads is told
    const file = files
      .receive(content)
      .then((whole) => ({ ...whole, name: filename ?? '', cut: content.truncated === true }));
    file.catch((error: unknown) => form.destroy(error as Error));
    received.push(file);
  });
  try {
    await readThrough(request, form);
    const file = await received[0];
    if (file === undefined) throw InvalidInput.of('file', 'required');
    if (limits.passed) throw InvalidInput.of('file', 'one-file');
    if (file.cut) throw tooLarge(limit);
    return file;
  } catch (error) {
    await Promise.allSettled(received.map(async (file) => files.discard(await file)));
    throw error;
  }
}

function formReader(request: Request, limit: number): busboy.Busboy {
  const limits = { files: 1, fields: 0, fileSize: limit, headerPairs: 20 };
  try {
    return busboy({ headers: request.headers, defParamCharset: 'utf8', limits });
  } catch {
    throw new BadRequestException();
  }
}

/** Ends when the form does. The request outlives a form that is wrong: on its socket somebody waits for the answer. */
function readThrough(request: Request, form: busboy.Busboy): Promise<void> {
  return new Promise((resolve, reject) => {
    form.once('close', resolve);
    form.on('error', (error: Error) => {
      request.unpipe(form);
      request.resume();
      reject(isOurs(error) ? error : new BadRequestException());
    });
    request.once('close', () => (request.complete ? undefined : form.destroy(new Error('broken off'))));
    request.pipe(form);
  });
}

/** What the disk says is ours to tell of; whatever else went wrong, the form was not one. */
function isOurs(error: Error): boolean {
  return 'syscall' in error;
}

function tooLarge(limit: number): RuleViolation {
  return new RuleViolation('document.too-large', 'RFC 9110, 15.5.14', {
    mebibytes: Math.floor(limit / MEBIBYTE),
  });
}
