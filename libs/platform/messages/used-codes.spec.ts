import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadTexts } from './texts.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .map((path) => readFileSync(root + path, 'utf8'));

const keysOf = (file: string): Set<string> => new Set(loadTexts(file).keys());

/** The codes that the source names literally where it throws or refuses. */
function used(pattern: RegExp): string[] {
  const found = sources.flatMap((source) => [...source.matchAll(pattern)].map(([, code]) => code ?? ''));
  return [...new Set(found)].sort();
}

describe('what the code says', () => {
  it.each([
    ['refusals.yaml', /new RuleViolation\(\s*'([^']+)'/g],
    ['refusals.yaml', /\brefuse\(\s*'([^']+)'/g],
    ['accepted.yaml', /InvalidInput\.of\([^,]+,\s*'([^']+)'/g],
  ])('has its words in %s', (file, pattern) => {
    const known = keysOf(file);
    const codes = used(pattern);
    expect(codes).not.toEqual([]);
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });
});
