import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Story } from './domain/story.js';

const FOLDER = new URL('./data/', import.meta.url);

/** The stories that this code brings with it, each under the name of its file. */
export function readStories(): ReadonlyMap<string, Story> {
  const files = readdirSync(fileURLToPath(FOLDER)).filter((file) => file.endsWith('.yaml'));
  return new Map(files.sort().map((file) => [basename(file, '.yaml'), readStory(file)]));
}

const readStory = (file: string): Story =>
  parse(readFileSync(fileURLToPath(new URL(file, FOLDER)), 'utf8')) as Story;
