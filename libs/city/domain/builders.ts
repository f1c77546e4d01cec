import { CHARACTERS, withCheckCharacter } from '../../identity/domain/credit-code.js';
import type { Dice } from '../../platform/domain/dice.js';
import { diceFor } from './chance.js';
import type { OwnerTemper } from './temperament.js';

/** A family of owners, and how their names are made up. */
export interface Family {
  /** The account of the examples that belongs to one of them. */
  readonly demo: string;
  readonly share: number;
  readonly places: readonly string[];
  readonly words: readonly string[];
  readonly trades: readonly string[];
  readonly forms: readonly string[];
}

export interface OwnerBook {
  readonly tempers: readonly (OwnerTemper & { readonly temper: string; readonly weight: number })[];
  readonly families: Readonly<Record<string, Family>>;
}

/** 建设单位: who builds in a city, and how it goes about it. */
export interface Builder {
  readonly no: number;
  readonly family: string;
  readonly name: string;
  readonly creditCode: string;
  /** The login of the examples that belongs to it. */
  readonly demo: string | null;
  readonly temper: OwnerTemper;
  /** How much it builds, beside the others of its family. */
  readonly weight: number;
}

/** A few build much, most build once. */
export function buildersOf(seed: number, howMany: number, book: OwnerBook): Builder[] {
  const shares = Object.values(book.families).reduce((sum, { share }) => sum + share, 0);
  const taken = new Set<string>();
  return Object.entries(book.families)
    .flatMap(([family, members]) => {
      const size = Math.max(2, Math.round((howMany * members.share) / shares));
      return Array.from({ length: size }, (_, place) => {
        const dice = diceFor(seed, 'builder', family, place);
        const name = freeName(members, dice, taken);
        const temper = dice.weighted(book.tempers, ({ weight }) => weight);
        const demo = place === 0 ? members.demo : null;
        const weight = 1 / (1 + place / 6);
        return { no: 0, family, name, creditCode: creditCode(dice), demo, temper, weight };
      });
    })
    .map((builder, no) => ({ ...builder, no }));
}

function freeName({ places, words, trades, forms }: Family, dice: Dice, taken: Set<string>): string {
  const draw = () => `${dice.one(places)}${dice.one(words)}${dice.one(trades)}${dice.one(forms)}`;
  let name = draw();
  for (let again = 0; taken.has(name) && again < 50; again++) name = draw();
  for (let number = 2; taken.has(name); number++) name = `${draw()}（${number}）`;
  taken.add(name);
  return name;
}

/** GB 32100: a company's, registered in the prefecture. */
function creditCode(dice: Dice): string {
  const body = Array.from({ length: 7 }, () => CHARACTERS.charAt(dice.whole(0, CHARACTERS.length - 1))).join(
    '',
  );
  return withCheckCharacter(`91433100${body.padStart(9, 'MA')}`);
}
