import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { printFailure } from './bootstrap/failure.mjs';
import { prepare, project } from './bootstrap/prepare.mjs';
import { visibleProgress } from './bootstrap/progress.mjs';
import { runToEnd } from './bootstrap/run-to-end.mjs';

/**
 * Tests that need PostgreSQL or Temporal are known by where they get them: from test/support. They wait for
 * `npm test`.
 * @returns {string[]}
 */
function testsWithServers() {
  return ['apps', 'libs', 'workflows', 'test']
    .flatMap((room) =>
      readdirSync(join(project, room), { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)),
    )
    .filter((path) => path.endsWith('.spec.ts') && !path.includes('/fixture/'))
    .filter((path) => /from '.*\/support\//.test(readFileSync(join(project, path), 'utf8')));
}

const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

/** `npm run check`: the quick gate, without any server. Everything is looked at, whatever fails first. */
const LOOKS = {
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  lint: ['node_modules/eslint/bin/eslint.js', '.'],
  types: ['node_modules/typescript/bin/tsc', '-p', '.'],
  'types of the web': ['node_modules/typescript/bin/tsc', '-p', 'apps/web', '--noEmit'],
  boundaries: [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    'apps',
    'libs',
    'workflows',
    'tools',
  ],
  'unused code': ['node_modules/knip/bin/knip.js', '--include', 'files,dependencies,unlisted,unresolved'],
  'unit tests': [...JEST, '--testPathIgnorePatterns', '/node_modules/', '/fixture/', ...testsWithServers()],
};

const progress = visibleProgress();
try {
  await prepare(progress);
  const failed = [];
  for (const [name, command] of Object.entries(LOOKS)) {
    progress.say(`• ${name}`);
    const code = await runToEnd(command, { cwd: project, env: process.env });
    if (code !== 0) failed.push(name);
  }
  progress.say(failed.length === 0 ? '✓ all is well' : `✗ failed: ${failed.join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
