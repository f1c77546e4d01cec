import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { BuildingBook } from './domain/arrivals.js';
import type { OwnerBook } from './domain/builders.js';
import type { Scene, Timing } from './domain/habit.js';
import type { Offices } from './domain/temperament.js';

/** What a city is like: everything that somebody may want to change about it without touching code. */
export interface CityBooks {
  readonly offices: Offices;
  readonly owners: OwnerBook;
  readonly building: BuildingBook;
  readonly timing: Timing;
  readonly words: Scene['words'];
}

export const readCityBooks = (): CityBooks => ({
  offices: read('offices') as Offices,
  owners: read('owners') as OwnerBook,
  building: read('kinds') as BuildingBook,
  timing: read('timing') as Timing,
  words: read('words') as Scene['words'],
});

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`./data/${name}.yaml`, import.meta.url), 'utf8'));
