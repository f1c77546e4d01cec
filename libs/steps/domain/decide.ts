import type { CommandName, CommandOf, StepCommand } from './commands.js';
import type { Passage } from './passage.js';
import { accept } from './rules/accept.js';
import { correct, requestCorrections } from './rules/corrections.js';
import { grant, refuse } from './rules/decide.js';
import { deliver, publishDecision, terminate, withdraw } from './rules/end.js';
import { extend } from './rules/extend.js';
import { notAccept } from './rules/not-accept.js';
import { endSpecial, startSpecial } from './rules/special.js';
import { submit } from './rules/submit.js';

type Rules = { [Name in CommandName]: (p: Passage, command: CommandOf<Name>) => void };

const RULES: Rules = {
  submit,
  accept,
  'request-corrections': requestCorrections,
  correct,
  'not-accept': notAccept,
  'start-special': startSpecial,
  'end-special': endSpecial,
  extend,
  grant,
  refuse,
  terminate,
  withdraw,
  deliver,
  'publish-decision': publishDecision,
};

export const COMMANDS = Object.keys(RULES) as CommandName[];

/** What an item that was decided with another still lets happen without doing it twice. */
const CONFIRMS: ReadonlySet<CommandName> = new Set(['submit', 'accept', 'grant']);

/** Lets the rule of a command decide; it either changes the passage or refuses with code, clause and remedy. */
export function decide(p: Passage, command: StepCommand): void {
  if (p.step.memo.decidedWith !== undefined && CONFIRMS.has(command.do)) return;
  const rule = RULES[command.do] as (p: Passage, command: StepCommand) => void;
  rule(p, command);
}
