import type { Day } from '../../../calendar/domain/day.js';
import type { Clock } from '../../../clocks/domain/clock.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Addressee } from '../../../steps/domain/duty.js';
import { named } from '../../../steps/domain/passage-clocks.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { late } from '../../../steps/domain/settle.js';
import { isSupply } from '../connection.js';
import { regulatorOf, type PracticeComplaint } from '../practices.js';
import { complaintTerms } from '../terms.js';

const CLAUSE = '优化营商环境条例28';

/** Whoever is made to do, or to pay, what no supplier may ask says so; the authority over the supplier has to answer. */
export function complain(p: Passage, { practice, reason, extra }: CommandOf<'complain-practice'>): void {
  if (!isSupply(p.step.item)) p.refuse('practice.no-supply', CLAUSE);
  p.demandReason(reason, CLAUSE);
  const { practices = [] } = p.step.memo;
  const open = practices.some((one) => one.practice === practice && isOpen(one));
  if (open) p.refuse('practice.complained-already', CLAUSE, { practice });
  const id = `practice-${practices.length + 1}`;
  const regulator = p.setting.officeOf(regulatorOf(p.step.item.domain));
  p.remember({ practices: [...practices, { id, practice, reason, on: p.today, state: 'complained' }] });
  const answerBy = give(p, id, regulator);
  p.record('practice.complained', { ...extra, complaint: id, practice, reason, answerBy }, [regulator]);
}

/** Found, it is told to the supplier, which has to put an end to it by a date; the customer learns either way. */
export function answer(p: Passage, command: CommandOf<'answer-practice'>): void {
  const { upheld, reason, extra } = command;
  const complaint = waiting(p, 'complained', command.complaint);
  demandCharged(p, complaint);
  p.demandReason(reason, CLAUSE);
  done(p, complaint, { state: upheld ? 'found' : 'not-found', answeredOn: p.today, findings: reason });
  const mendBy = upheld ? { mendBy: give(p, complaint.id, p.lead) } : {};
  const { id, practice } = complaint;
  p.record('practice.answered', { ...extra, complaint: id, practice, upheld, reason, ...mendBy }, [
    p.applicant,
    p.lead,
  ]);
}

/** The supplier says what it has changed. */
export function mend(p: Passage, command: CommandOf<'mend-practice'>): void {
  const complaint = waiting(p, 'found', command.complaint);
  p.demandReason(command.reason, CLAUSE);
  done(p, complaint, { state: 'mended', mendedOn: p.today, measures: command.reason });
  const { id, practice } = complaint;
  const regulator = p.setting.officeOf(regulatorOf(p.step.item.domain));
  p.record('practice.mended', { ...command.extra, complaint: id, practice, reason: command.reason }, [
    p.applicant,
    regulator,
  ]);
}

/** The supplier is late with what it has to mend, as with any of its steps; the authority with its answer. */
export function complaintLate(p: Passage, clock: Clock): void {
  const duty = p.duty('complaint', clock.subject);
  if (!duty || duty.to.code === p.step.department) return late(p, clock);
  p.replace({ ...clock, state: 'lapsed', endedAt: p.at, light: 'red' });
  p.record('clock.warned', { ...named(clock), level: 'red' });
  p.turn('neglected', duty.id);
}

const isOpen = ({ state }: PracticeComplaint): boolean => state === 'complained' || state === 'found';

function waiting(p: Passage, state: PracticeComplaint['state'], id?: string): PracticeComplaint {
  const { practices = [] } = p.step.memo;
  const one = practices.findLast((c) => c.state === state && (id === undefined || c.id === id));
  return one ?? p.refuse('practice.nothing-waits', CLAUSE, { complaint: id ?? null });
}

function demandCharged(p: Passage, { id }: PracticeComplaint): void {
  const { department } = p.actor;
  if (department !== undefined && department !== p.duty('complaint', id)?.to.code)
    p.refuse('practice.not-yours', CLAUSE);
}

function give(p: Passage, id: string, to: Addressee): Day {
  p.charge('complaint', to, { subject: id });
  return p.start(complaintTerms(p, id, to)).dueOn;
}

function done(p: Passage, { id }: PracticeComplaint, change: Partial<PracticeComplaint>): void {
  const { practices = [] } = p.step.memo;
  p.remember({ practices: practices.map((one) => (one.id === id ? { ...one, ...change } : one)) });
  p.meet('complaint', id);
  p.discharge('complaint', id);
}
