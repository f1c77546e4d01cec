import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ExampleScript } from './domain/script.js';

const FOLDER = new URL('./data/scripts/', import.meta.url);

/** Rehearsals that are told as examples, too, each under the name of its file. */
export function readScripts(): ReadonlyMap<string, ExampleScript> {
  const files = readdirSync(fileURLToPath(FOLDER)).sort();
  return new Map(files.map((file) => [basename(file, '.yaml'), readScript(file)]));
}

const readScript = (file: string): ExampleScript =>
  parse(readFileSync(fileURLToPath(new URL(file, FOLDER)), 'utf8')) as ExampleScript;
