import type { Clock } from '../../../clocks/domain/clock.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import { named } from '../../../steps/domain/passage-clocks.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { letterOf, takeBack } from '../letter.js';
import { levelOf } from '../machine.js';
import { escalate } from '../open-supervision.js';
import { follow, openOnes } from '../supervision.js';
import { supervisionFor } from '../whose.js';

/** The last level to which it rises by itself: 通报、约谈. */
const LAST_BY_TIME = 3;

const UNANSWERED = 'letter-unanswered';

/** V02, V03: a letter that nobody answers goes one level up; from the third on only people decide what follows. */
export function unanswered(p: Passage, clock: Clock): void {
  const supervision = openOnes(p).find((one) => letterOf(one) === clock.subject);
  if (!supervision) return;
  p.replace({ ...clock, state: 'lapsed', endedAt: p.at, light: 'red' });
  p.record('clock.warned', { ...named(clock), level: 'red' }, [], supervision.item);
  if (levelOf(supervision) >= LAST_BY_TIME) return;
  takeBack(p, supervision, UNANSWERED);
  escalate(p, supervision, { because: UNANSWERED });
}

/** V04: handed over to discipline inspection, by a person, with a reason, and not before its last letter's time is over. */
export function handOver(p: Passage, command: CommandOf<'escalate-supervision'>): void {
  p.demandReason(command.reason, '督办分级');
  const supervision = supervisionFor(p, command.supervision, () => true);
  const running = p.running('supervision', letterOf(supervision));
  const after = follow(p, supervision, 'HANDED_OVER');
  if (running) p.refuse('supervision.reply-still-due', running.basis, { dueOn: running.dueOn });
  takeBack(p, supervision, 'handed-over');
  const { number, to, item } = after;
  const told = {
    level: levelOf(after),
    supervision: number,
    department: to.code,
    because: command.reason,
  };
  p.record('supervision.escalated', { ...command.extra, ...told }, [to], item);
}
