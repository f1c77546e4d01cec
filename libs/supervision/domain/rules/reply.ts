import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { answered } from '../letter.js';
import { levelOf } from '../machine.js';
import { follow } from '../supervision.js';
import { actsFor, supervisionFor } from '../whose.js';

/** V06 to V08: the office says what it does about it. Why it was late is no answer. */
export function reply(p: Passage, command: CommandOf<'reply-supervision'>): void {
  const mine = supervisionFor(p, command.supervision, ({ to }) => actsFor(p, to));
  const { measure } = command;
  const after = follow(p, mine, 'SUPERVISE_REPLIED');
  if (measure.trim() === '') p.refuse('supervision.measure-missing', '督办分级');
  answered(p, mine);
  const { number, to, item } = after;
  const told = { supervision: number, level: levelOf(mine), department: to.code, measure };
  p.record('supervision.replied', { ...command.extra, ...told }, [to], item);
}
