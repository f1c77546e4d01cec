import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Text } from '../../platform/messages/index.js';

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

function load(file: string): unknown {
  return parse(readFileSync(new URL(`./${file}.yaml`, import.meta.url), 'utf8'));
}

const toWords = (words: Record<string, Text>): Words => new Map(Object.entries(words));
