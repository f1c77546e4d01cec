import type { ClockTerms } from '../../clocks/domain/clock.js';
import { measuredBy } from '../../clocks/domain/measured-by.js';
import type { Passage } from '../../steps/domain/passage.js';
import { due } from '../../steps/domain/passage-clocks.js';
import { levelOf, type Level } from './machine.js';
import type { Supervision } from './supervision.js';

/** 督办通知单 N-18: which one a duty and its clock are about: the first supervision's letter of level 2 is V1-L2. */
export const letterOf = (supervision: Supervision): string =>
  `${supervision.number}-L${levelOf(supervision)}`;

type Sent = 'supervision.reminded' | 'supervision.issued' | 'supervision.escalated';

/**
 * 催办、督办单、督办函、通报: it goes out to the office that is late, and stands among its duties until it is done with. A mere
 * reminder (level 0) asks for no answer; the others do, by a date.
 */
export function send(
  p: Passage,
  supervision: Supervision,
  fact: Sent,
  { because = supervision.because, extra = {} }: { because?: string; extra?: object | undefined } = {},
): void {
  const level = levelOf(supervision);
  const { number, to, item, subject } = supervision;
  p.charge('supervision', to, { subject: letterOf(supervision) });
  const replyBy = level === 0 ? {} : { replyBy: due(p.start(replyTerms(p, supervision, level))).dueOn };
  p.record(
    fact,
    {
      ...extra,
      level,
      supervision: number,
      because,
      department: to.code,
      ...(subject === undefined ? {} : { subject }),
      ...replyBy,
    },
    [to],
    item,
  );
}

/** The letter is answered. */
export function answered(p: Passage, supervision: Supervision): void {
  p.meet('supervision', letterOf(supervision));
  p.discharge('supervision', letterOf(supervision));
}

/** Nobody waits for an answer any more: another letter takes its place, or what it was about is done. */
export function takeBack(p: Passage, supervision: Supervision, because: string): void {
  p.stop('supervision', because, letterOf(supervision));
  p.discharge('supervision', letterOf(supervision));
}

function replyTerms({ today, setting }: Passage, supervision: Supervision, level: Level): ClockTerms {
  const { kind, code } = supervision.to;
  const parameter = `supervise_reply_wd_L${level}`;
  return {
    kind: 'supervision',
    subject: letterOf(supervision),
    nature: 'promise',
    against: { kind, code },
    unit: 'WD',
    ...measuredBy(setting.parameters, parameter),
    triggerOn: today,
    basis: setting.parameters.basis(parameter) ?? '督办分级',
    ahead: [{ n: 1, unit: 'WD' }],
  };
}
