import type { Addressee } from '../../steps/domain/duty.js';
import type { Passage } from '../../steps/domain/passage.js';
import { send, takeBack } from './letter.js';
import { levelOf } from './machine.js';
import { becauseOf, begin, follow, openOnes, type Supervision } from './supervision.js';

/** What an office is asked for, and how urgently. */
export interface Call {
  /** 0: a reminder; 1: 督办单, something promised is late; 2: 督办函, at once: the law is broken. */
  readonly level: 0 | 1 | 2;
  /** Why, as a code: `red`, `dark-red`, `issue-overdue` … */
  readonly because: string;
  /** The office that is late; left out, the lead of the step. */
  readonly to?: Addressee;
  /** What is late, where it is not the step itself: one supervision of each office about each. */
  readonly about?: string;
  /** The item concerned, of the project's own file. */
  readonly item?: string;
  /** Which stage, or which problem, is late. */
  readonly subject?: string | undefined;
  /** What else the fact is to carry. */
  readonly extra?: object;
}

/** By hand. */
export const URGED = 'urged';

/** The step itself: its lead has not done what it is time for. */
export const THE_STEP = 'step';

/**
 * 督办 V01, V09; on a step's passage or on that of the project's own file. What is supervised already, by the same office and
 * about the same, is so no second time: it rises to the level that is asked for, and never falls back.
 */
export function openSupervision(p: Passage, call: Call): void {
  const { level, because, to = p.lead, about = THE_STEP, item, subject, extra } = call;
  const known = openOnes(p).find((one) => one.about === about && isSame(one.to, to));
  if (!known) {
    const concerns = {
      ...(item === undefined ? {} : { item }),
      ...(subject === undefined ? {} : { subject }),
    };
    const fresh = begin(p, { to, about, because, ...concerns });
    return level === 0 ? send(p, fresh, 'supervision.reminded', { extra }) : issue(p, fresh, call);
  }
  // What was urged by hand and is late by now is over when it is done, and not as soon as it moves.
  const found = because === URGED ? known : becauseOf(p, known, because);
  if (levelOf(found) >= level) return;
  takeBack(p, found, 'escalated');
  if (levelOf(found) === 0) issue(p, found, call);
  else escalate(p, found, { extra });
}

function issue(p: Passage, supervision: Supervision, { level, extra }: Call): void {
  const event = level === 2 ? 'ISSUED_ON_THE_LAW' : 'ISSUED_ON_A_PROMISE';
  send(p, follow(p, supervision, event), 'supervision.issued', { extra });
}

/** V02, V03: to the next level, with a letter of its own. */
export function escalate(
  p: Passage,
  supervision: Supervision,
  how: { readonly because?: string; readonly extra?: object | undefined },
): void {
  send(p, follow(p, supervision, 'SUPERVISE_ESCALATED'), 'supervision.escalated', how);
}

/** V05: what it was about has been done, or need not be any more. */
export function closeSupervision(p: Passage, about: string, because: string): void {
  for (const one of openOnes(p).filter((supervision) => supervision.about === about)) close(p, one, because);
}

export function close(p: Passage, supervision: Supervision, because: string): void {
  takeBack(p, supervision, because);
  const { number, to, item } = supervision;
  follow(p, supervision, 'SUPERVISE_CLOSED');
  p.record('supervision.closed', { supervision: number, level: levelOf(supervision), because }, [to], item);
}

export const isSame = (a: Addressee, b: Addressee): boolean =>
  a.kind === b.kind && a.code === b.code && a.region === b.region;
