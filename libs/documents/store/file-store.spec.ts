import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createHash } from 'node:crypto';
import { FileStore } from './file-store.js';

let folder: string;
let files: FileStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
  files = new FileStore(folder);
  await files.open();
});
afterEach(() => rm(folder, { recursive: true }));

const content = Buffer.from('图纸'.repeat(100_000));
const sha256 = createHash('sha256').update(content).digest('hex');
const inPieces = (): Readable =>
  Readable.from([content.subarray(0, 3), content.subarray(3, 70_000), content.subarray(70_000)]);

describe('a file', () => {
  it('lies under the hash of its content, whole', async () => {
    const incoming = await files.receive(inPieces());
    expect(incoming).toMatchObject({ sha256, size: content.length });
    expect(Buffer.from(incoming.beginning)).toEqual(content.subarray(0, 512));
    await files.keep(incoming);
    expect(await readFile(join(folder, sha256.slice(0, 2), sha256))).toEqual(content);
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
    const read = await (await files.read(sha256, content.length))?.toArray();
    expect(Buffer.concat(read as Buffer[])).toEqual(content);
  });

  it('may come twice', async () => {
    for (let i = 0; i < 2; i++) await files.keep(await files.receive(inPieces()));
    expect(await readdir(join(folder, sha256.slice(0, 2)))).toEqual([sha256]);
  });

  it('that breaks off on its way leaves nothing behind', async () => {
    const broken = new Readable({ read: () => undefined });
    broken.push('half');
    const receiving = files.receive(broken);
    setTimeout(() => broken.destroy(new Error('gone')), 20);
    await expect(receiving).rejects.toThrow('gone');
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('that is not there, or not whole, is not handed out', async () => {
    expect(await files.read('0'.repeat(64), 3)).toBeNull();
    await files.keep(await files.receive(inPieces()));
    expect(await files.read(sha256, 3)).toBeNull();
  });
});

describe('what a killed process left', () => {
  it('is cleared away a day later', async () => {
    const left = join(folder, 'incoming', 'left');
    await writeFile(left, 'half');
    await files.open();
    expect(await readdir(join(folder, 'incoming'))).toEqual(['left']);
    await utimes(left, new Date(0), new Date(0));
    await files.open();
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });
});
