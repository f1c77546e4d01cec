import type { Text } from '../../platform/messages/index.js';
import { readYaml } from '../../platform/read-yaml.js';

export type Words = ReadonlyMap<string, Text>;

/** Reads a file of words that lies in this folder. */
export function loadWords(file: string): Words {
  return toWords(load(file) as Record<string, Text>);
}

/** A file whose words stand in groups. */
export function loadWordGroups(file: string): Readonly<Record<string, Words>> {
  const groups = Object.entries(load(file) as Record<string, Record<string, Text>>);
  return Object.fromEntries(groups.map(([name, words]) => [name, toWords(words)]));
}

const load = (file: string): unknown => readYaml(new URL(`./${file}.yaml`, import.meta.url));

const toWords = (words: Record<string, Text>): Words => new Map(Object.entries(words));
