import { printFailure } from './bootstrap/failure.mjs';
import { prepare, project } from './bootstrap/prepare.mjs';
import { visibleProgress } from './bootstrap/progress.mjs';
import { runToEnd } from './bootstrap/run-to-end.mjs';

/** Tests that need PostgreSQL or Temporal lie in test/, beside the import rules, which need nothing. */
const NEEDS_SERVERS = '<rootDir>/test/(?!architecture/)';
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
  boundaries: [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    'apps',
    'libs',
    'workflows',
    'tools',
  ],
  'unused code': ['node_modules/knip/bin/knip.js', '--include', 'files,dependencies,unlisted,unresolved'],
  'unit tests': [...JEST, '--testPathIgnorePatterns', NEEDS_SERVERS, '/node_modules/', '/fixture/'],
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
