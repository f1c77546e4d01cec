import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { BEGINNING_BYTES } from '../domain/file-kinds.js';

/** A file that has come in whole and lies on the disk, but not yet in its place. */
export interface IncomingFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly beginning: Uint8Array;
}

const ABANDONED_AFTER_MS = 24 * 3_600_000;

/**
 * Files by their content: `<aa>/<sha256>`. The same content lies there once, and what lies there never changes.
 * Whatever `keep` has returned for survives a power cut.
 */
export class FileStore {
  private readonly incoming: string;

  constructor(private readonly folder: string) {
    this.incoming = join(folder, 'incoming');
  }

  /** Clears away what was left when a process died in the middle of an upload. */
  async open(now = Date.now()): Promise<void> {
    await mkdir(this.incoming, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.incoming)) {
      const path = join(this.incoming, name);
      const { mtimeMs } = await stat(path);
      if (now - mtimeMs > ABANDONED_AFTER_MS) await rm(path, { force: true });
    }
  }

  /** Writes what comes, reckoning its hash on the way. Leaves nothing behind when it does not come to its end. */
  async receive(content: Readable): Promise<IncomingFile> {
    const path = join(this.incoming, randomUUID());
    const file = await open(path, 'wx', 0o600);
    try {
      const received = await copy(content, file);
      await file.sync();
      return { path, ...received };
    } catch (error) {
      await this.discard({ path });
      throw error;
    } finally {
      await file.close();
    }
  }

  /** Puts the file into its place, for good: when this returns, file and folders are on the disk. */
  async keep({ path, sha256 }: IncomingFile): Promise<void> {
    const place = this.placeOf(sha256);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    await rename(path, place);
    await syncFolder(dirname(place));
    await syncFolder(this.folder);
  }

  async discard({ path }: Pick<IncomingFile, 'path'>): Promise<void> {
    await rm(path, { force: true });
  }

  /** The content, once it is sure that it is there whole; null when it is not. */
  async read(sha256: string, size: number): Promise<ReadStream | null> {
    const place = this.placeOf(sha256);
    const found = await stat(place).catch(nullIfGone);
    return found?.size === size ? createReadStream(place) : null;
  }

  private placeOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}

function nullIfGone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

async function copy(content: Readable, file: FileHandle): Promise<Omit<IncomingFile, 'path'>> {
  const hash = createHash('sha256');
  let beginning = Buffer.alloc(0);
  let size = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (size < BEGINNING_BYTES)
      beginning = Buffer.concat([beginning, chunk.subarray(0, BEGINNING_BYTES - size)]);
    size += chunk.length;
    await writeAll(file, chunk);
  }
  return { size, sha256: hash.digest('hex'), beginning };
}

/** A disk that fills up may take half of a piece and say so only by the number. */
async function writeAll(file: FileHandle, chunk: Buffer): Promise<void> {
  let written = 0;
  while (written < chunk.length) written += (await file.write(chunk, written)).bytesWritten;
}

/** A rename is only as durable as the folder that it is written in. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
