import { belongsOn, type CommandName, type StepCommand } from './commands.js';
import type { CommandRules, Features } from './feature.js';
import type { Passage } from './passage.js';
import type { StepFile } from './step-file.js';
import { accept } from './rules/accept.js';
import { correct, requestCorrections } from './rules/corrections.js';
import { grant, refuse } from './rules/decide.js';
import { deliver, publishDecision, terminate, withdraw } from './rules/end.js';
import { extend } from './rules/extend.js';
import { notAccept } from './rules/not-accept.js';
import { endSpecial, startSpecial } from './rules/special.js';
import { submit } from './rules/submit.js';

/** The rules of a step's own passage, from its application until its decision has reached the applicant. */
export const PASSAGE_COMMANDS: CommandRules = {
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

/** Lets the rule of a command decide; it either changes the passage or refuses with code, clause and remedy. */
export function decide(p: Passage, command: StepCommand, { commands }: Features): void {
  if (onlyConfirms(p.step, command.do)) return;
  if (!belongsOn(command.do, p.isDossier)) p.refuse('step.other-file', 'DOSSIER');
  commands[command.do](p, command);
}

/**
 * What is complete already can be confirmed, which changes nothing and is recorded nowhere: an item that was decided
 * with another, an act of the applicant's own that its department takes note of, the receipt of something filed.
 */
function onlyConfirms({ memo, state, item }: StepFile, command: CommandName): boolean {
  if (memo.decidedWith !== undefined) return ['submit', 'accept', 'grant'].includes(command);
  if (state !== 'F_FILED') return false;
  return command === 'deliver' || (item.kind !== 'FILING' && ['accept', 'grant'].includes(command));
}
