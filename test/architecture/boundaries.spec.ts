import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

const house = fileURLToPath(new URL('../../', import.meta.url));
const badTree = fileURLToPath(new URL('./fixture/', import.meta.url));
const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: { name: string; comment: string }[];
};

function violations(tree: string): string[] {
  const cruiser = `${house}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`;
  const config = `${house}.dependency-cruiser.cjs`;
  const rooms = ['apps', 'libs', 'workflows', 'tools'];
  const run = spawnSync(process.execPath, [cruiser, '--config', config, '--output-type', 'json', ...rooms], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.stdout === '') throw new Error(run.stderr);
  const { summary } = JSON.parse(run.stdout) as { summary: { violations: Violation[] } };
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

describe('who may import whom', () => {
  it('holds in this house', () => {
    expect(violations(house)).toEqual([]);
  }, 60_000);

  describe('in a tree that breaks every rule once', () => {
    const found = violations(badTree);

    it.each(forbidden.map(({ name }) => name))('%s is noticed', (name) => {
      expect(found.filter((violation) => violation.startsWith(`${name}:`))).toHaveLength(1);
    });

    it('notices nothing else', () => {
      expect(found).toHaveLength(forbidden.length);
    });
  });

  it.each(forbidden)('$name says why it is there', ({ comment }) => {
    expect(comment.length).toBeGreaterThan(40);
  });
});
