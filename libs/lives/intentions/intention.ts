import type { Facts } from '../../catalogue/domain/catalogue.js';
import type { Item } from '../../catalogue/domain/item.js';
import type { ParameterValue } from '../../parameters/index.js';
import type { Dice } from '../../platform/domain/dice.js';
import type { CommandName } from '../../steps/index.js';
import type { StepFile } from '../../steps/domain/step-file.js';

/** What a project is about, and which facts bring it into its procedure. */
export interface Subject {
  readonly facts: readonly Facts[];
  readonly items: (item: Item) => boolean;
  /** So many of them at most; all of them where it is left out. */
  readonly most?: number;
}

/**
 * 志向: what a life is out for. It says where, and which commands may lead there; which way, the machine's own table
 * says.
 */
export interface Intention extends Subject {
  /** The machine whose ways are meant; `step` for that of the step itself. */
  readonly machine: string;
  /** Of its transitions these only. */
  readonly goals?: readonly string[];
  /** What has to be true of a step before the machine begins on it. */
  readonly after?: 'review' | 'grant';
  /** Commands that take its transitions. */
  readonly by: readonly CommandName[];
  /** Commands that take none of them and yet lead there: in which of its states, `near` the goal, or at any time. */
  readonly aids?: { readonly [Name in CommandName]?: readonly string[] | 'near' | 'always' };
  /** What would forestall it, as its time is to go by without: mostly nobody does it. */
  readonly lets?: readonly CommandName[];
  /** Items beside, on which only such commands are given. */
  readonly beside?: (item: Item) => boolean;
  /** The project's own file is part of it. */
  readonly dossier?: boolean;
  /** Everything else of the project has been granted. */
  readonly rest?: 'granted';
  /** How a command is worded towards it, beside its usual wordings. */
  readonly words?: {
    readonly [Name in CommandName]?: (dice: Dice, step: StepFile) => Readonly<Record<string, unknown>>;
  };
  /** How the place has set its figures. */
  readonly set?: Readonly<Record<string, ParameterValue>>;
  /** 试点: items that the place lets silence decide, and the number of its rule. */
  readonly pilot?: { readonly items: readonly string[]; readonly rule: string };
}

export const NEW_LAND: Facts = { new_construction_land: true };

/** The commands by which a step itself is led. */
export const PASSAGE: readonly CommandName[] = [
  'submit',
  'accept',
  'request-corrections',
  'correct',
  'not-accept',
  'start-special',
  'end-special',
  'extend',
  'supply',
  'grant',
  'convert',
  'void-opinion',
  'refuse',
  'terminate',
  'withdraw',
  'deliver',
];

export const coded =
  (...codes: readonly string[]) =>
  ({ code }: Item): boolean =>
    codes.includes(code);

/** What may come later, all or some of it. */
export const deferred = (dice: Dice, step: StepFile) => {
  const { missing: refs } = allDeferred(dice, step);
  const some = dice.some(refs, 50);
  return { missing: dice.chance(60) || some.length === 0 ? refs : some };
};

export const allDeferred = (_: Dice, { item }: StepFile) => ({
  missing: item.materials.filter((m) => m.deferrable && isOwn(m.ref)).map((m) => m.ref),
});

/** What the applicant has itself; the results of other items are fetched (INV-F). */
const isOwn = (ref: string): boolean => ref.startsWith('M-');

export const mayDeferItsOwn = ({ materials, tolerance }: Item): boolean =>
  tolerance && materials.some((m) => m.deferrable && isOwn(m.ref));
