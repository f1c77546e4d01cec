import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const house = fileURLToPath(new URL('../../', import.meta.url));

/** Words that say where somebody did not know where to put a thing. */
const SAYS_NOTHING =
  /^(utils?|helpers?|common|misc|managers?|shared|stuff)([.-]|$)|[.-](utils?|helpers?|managers?)([.]|$)/;

function sources(): string[] {
  return ['apps', 'libs', 'workflows', 'tools', 'test'].flatMap((room) =>
    readdirSync(join(house, room), { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`),
  );
}

describe('names', () => {
  it('of files and folders say what is in them', () => {
    const nameless = sources().filter((path) => path.split('/').some((part) => SAYS_NOTHING.test(part)));
    expect(nameless).toEqual([]);
  });

  it('of folders and files are written alike', () => {
    const odd = sources().filter((path) => /\.ts$/.test(path) && !/^[a-z0-9.-]+$/.test(basename(path)));
    expect(odd).toEqual([]);
  });

  it('of what the API asks and answers are each of one thing: the description of the API has one of a name', () => {
    const names = sources()
      .filter((path) => /^libs\/[^/]+\/http\/[^.]*\.ts$/.test(path))
      .flatMap((path) => [
        ...readFileSync(join(house, path), 'utf8').matchAll(/^(?:export )?class (\w+(?:View|Form))\b/gm),
      ])
      .map(([, name]) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
