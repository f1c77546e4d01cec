import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseDataFolder, makeEnterable, requireSpace } from './data-folder.mjs';
import { mayBeEntered } from './unprivileged.mjs';

const scratch = mkdtempSync(join(realpathSync(tmpdir()), 'tongban-spec-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const usual = { project: '/srv/tongban', wish: undefined, pointer: null, isRoot: false, isOpen: true };

describe('the data folder', () => {
  it('lies in the project', () => {
    expect(chooseDataFolder(usual)).toBe('/srv/tongban/.tongban');
    expect(chooseDataFolder({ ...usual, isRoot: true })).toBe('/srv/tongban/.tongban');
    expect(chooseDataFolder({ ...usual, isOpen: false })).toBe('/srv/tongban/.tongban');
  });

  it('lies outside for root under a closed home, at a place of this project alone', () => {
    const closed = { ...usual, isRoot: true, isOpen: false };
    const one = chooseDataFolder({ ...closed, project: '/root/one' });
    const other = chooseDataFolder({ ...closed, project: '/root/other' });
    expect(one).toMatch(/^\/var\/lib\/tongban-[0-9a-f]{8}$/);
    expect(other).not.toBe(one);
    expect(chooseDataFolder({ ...closed, project: '/root/one' })).toBe(one);
  });

  it('stays where an earlier start put it', () => {
    expect(chooseDataFolder({ ...usual, isRoot: true, isOpen: false, pointer: '/data/t' })).toBe('/data/t');
  });

  it('lies where the person says, before anything else', () => {
    expect(chooseDataFolder({ ...usual, pointer: '/data/t', wish: '/mnt/t' })).toBe('/mnt/t');
    expect(chooseDataFolder({ ...usual, wish: 'data' })).toBe('/srv/tongban/data');
    expect(chooseDataFolder({ ...usual, wish: '' })).toBe('/srv/tongban/.tongban');
  });

  it('of a sandbox lies beside that of the product', () => {
    expect(chooseDataFolder({ ...usual, isSandbox: true })).toBe('/srv/tongban/.tongban-sandbox');
    expect(
      chooseDataFolder({ ...usual, isRoot: true, isOpen: false, pointer: '/data/t', isSandbox: true }),
    ).toBe('/data/t-sandbox');
    expect(chooseDataFolder({ ...usual, wish: '/mnt/t', isSandbox: true })).toBe('/mnt/t');
  });

  it('may be entered, but not looked into, under the strictest umask', () => {
    const before = process.umask(0o077);
    const folder = join(scratch, 'strict', 'data');
    makeEnterable(folder);
    process.umask(before);
    expect(statSync(folder).mode & 0o777).toBe(0o711);
  });

  it('is refused on a disk with too little space, with what to do', () => {
    expect(() => requireSpace(tmpdir(), 1e9)).toThrow(
      /nearly full: \d+ MB are free, 1000000000 MB are needed/,
    );
    expect(() => requireSpace(tmpdir(), 0)).not.toThrow();
  });
});

describe('a folder that another user may enter', () => {
  const modes = new Map([
    ['/', 0o755],
    ['/root', 0o700],
    ['/root/tongban', 0o755],
    ['/srv', 0o711],
  ]);
  const modeOf = (folder: string): number | null => modes.get(folder) ?? null;

  it.each([
    ['/srv', true],
    ['/srv/not-there-yet/data', true],
    ['/root', false],
    ['/root/tongban', false],
    ['/root/tongban/.tongban', false],
  ])('%s: %s', (folder, may) => {
    expect(mayBeEntered(folder, modeOf)).toBe(may);
  });

  it('is judged by the real permissions', () => {
    const folder = join(scratch, 'permissions');
    mkdirSync(join(folder, 'inner'), { recursive: true });
    chmodSync(scratch, 0o711);
    chmodSync(folder, 0o700);
    expect(mayBeEntered(join(folder, 'inner'))).toBe(false);
    chmodSync(folder, 0o711);
    chmodSync(join(folder, 'inner'), 0o711);
    expect(mayBeEntered(join(folder, 'inner'))).toBe(true);
  });
});
