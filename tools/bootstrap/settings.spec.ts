import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(settings: NodeJS.ProcessEnv) {
  const env = { ...process.env, NODE_OPTIONS: '', TONGBAN_DATA: folder, PORT: '39417', ...settings };
  return spawnSync(process.execPath, ['tools/start.mjs'], { env, encoding: 'utf8', timeout: 60_000 });
}

describe('npm start', () => {
  it.each([
    [
      'business time that moves in production',
      { NODE_ENV: 'production', TONGBAN_SANDBOX: 'true' },
      'TONGBAN_SANDBOX',
    ],
    ['a mode that is none', { NODE_ENV: 'Production' }, 'NODE_ENV'],
    ['a database of another kind', { DATABASE_URL: 'mysql://secret@there/x' }, 'DATABASE_URL'],
  ])(
    'refuses %s before it brings anything up',
    (_, settings, name) => {
      const { status, stdout, stderr } = start(settings);
      expect(stderr).toContain(`- ${name}`);
      expect(stderr).not.toContain('secret');
      expect(status).toBe(1);
      expect(stdout).not.toContain('PostgreSQL');
      expect(existsSync(join(folder, 'postgres'))).toBe(false);
    },
    60_000,
  );
});
