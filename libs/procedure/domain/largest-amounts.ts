import type { NumberFact } from '../../catalogue/domain/index.js';

/**
 * The most that a project can sensibly answer, by the unit in which it is asked. Nothing in the law bounds it: these keep a
 * slipped digit or a wrong unit out of a procedure, with room above the largest that has been built.
 */
const LARGEST: Readonly<Record<string, number>> = {
  /** A tenth of 湘西州, which has 1.55 million hectares; the reservoir of 三峡 took 63,000. */
  ha: 150_000,
  /** 三峡: 134 million. */
  'm³': 1_000_000_000,
  /** The largest steel works use some 30 million tonnes of coal equivalent a year. */
  tce: 100_000_000,
  /** 100 TWh: the largest aluminium works use some 60. */
  '10⁴ kWh': 10_000_000,
  /** 10 GW. */
  kW: 10_000_000,
};

/** What is asked in a unit that a later catalogue brings: what a number can still hold to the hundredth. */
const LARGEST_OF_ANY = 10_000_000_000_000;

export const largestOf = ({ unit }: NumberFact): number => LARGEST[unit] ?? LARGEST_OF_ANY;
