import type { Facts } from '../../catalogue/domain/catalogue.js';
import type { CommandName, StepCommand } from '../../steps/domain/commands.js';
import { byTime, momentOf, type Moment } from './moment.js';

/** A project as data/ tells it: what it is, and what has happened to it until today. */
export interface Story {
  readonly name: string;
  readonly region: string;
  /** The login of the account that applies. */
  readonly owner: string;
  /** The sample of the catalogue that it is like … */
  readonly profile: string;
  /** … and where it differs. */
  readonly type?: string;
  readonly facts?: Facts;
  readonly registered: string;
  /** The park in which it lies, of those in data/parks. */
  readonly park?: string;
  /** What it had before it came into the system. */
  readonly granted?: readonly string[];
  /** Item → command → when, or when with what. */
  readonly steps: Readonly<Record<string, Passage>>;
}

export type Passage = Partial<Record<CommandName, string | Scene>>;

interface Scene {
  readonly on: string;
  readonly by?: Part;
  /** Kept with the fact. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Whatever else the command says. */
  readonly [word: string]: unknown;
}

/** Who acts: the owner, the lead department's officer or head, or the service window beside it. */
export type Part = 'applicant' | 'officer' | 'head' | 'window';

/** One thing that somebody did. */
export interface Act {
  readonly item: string;
  readonly when: Moment;
  readonly by: Part;
  readonly command: StepCommand;
}

/** Everything that was done, in the order in which it was done. */
export function actsOf({ steps }: Story): readonly Act[] {
  return Object.entries(steps)
    .flatMap(([item, passage]) => Object.entries(passage).map(([name, scene]) => actOf(item, name, scene)))
    .sort((a, b) => byTime(a.when, b.when));
}

function actOf(item: string, name: string, scene: string | Scene): Act {
  const { on, by, ...words } = typeof scene === 'string' ? { on: scene } : scene;
  const command = { ...words, do: name } as unknown as StepCommand;
  return { item, when: momentOf(on), by: by ?? USUALLY[command.do] ?? 'officer', command };
}

/** Whatever is not named here an officer does. */
const USUALLY: Readonly<Partial<Record<CommandName, Part>>> = {
  submit: 'applicant',
  correct: 'applicant',
  withdraw: 'applicant',
  accept: 'window',
  deliver: 'window',
  extend: 'head',
  supply: 'applicant',
  rectify: 'applicant',
  renew: 'applicant',
  object: 'applicant',
  'start-work': 'applicant',
  'suspend-work': 'applicant',
  'resume-work': 'applicant',
  'complete-work': 'applicant',
};
