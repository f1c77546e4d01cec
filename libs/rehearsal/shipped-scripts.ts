import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { NotFound } from '../platform/domain/not-found.js';

export interface ShippedScript {
  readonly name: string;
  /** As the script calls itself, else by its name. */
  readonly title: string;
}

const TITLE = /^title:\s*(.+?)\s*$/m;

/** The rehearsals that come with the product, by their names. A server that has none beside it knows none. */
export async function listShippedScripts(folder: string): Promise<ShippedScript[]> {
  const names = await namesIn(folder);
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, `${name}.yaml`), 'utf8');
      return { name, title: TITLE.exec(text)?.[1]?.replace(/^['"]|['"]$/g, '') ?? name };
    }),
  );
}

/** Only what the folder lists is read: a name from outside is never part of a path. */
export async function readShippedScript(folder: string, name: string): Promise<string> {
  const known = (await namesIn(folder)).find((one) => one === name);
  if (known === undefined) throw new NotFound('rehearsal', name);
  return readFile(join(folder, `${known}.yaml`), 'utf8');
}

async function namesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  return files
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => basename(file, '.yaml'));
}
