import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A file of data that comes with the code. The build has written it as JSON, which is YAML too and read in no time. */
export function readYaml(file: URL): unknown {
  const text = readFileSync(file, 'utf8');
  return text.startsWith('{') || text.startsWith('[') ? (JSON.parse(text) as unknown) : parse(text);
}
