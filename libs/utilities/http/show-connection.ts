import { wordsFor } from '../../platform/messages/index.js';
import { named } from '../../steps/http/index.js';
import type { StepFile } from '../../steps/index.js';
import { isPower } from '../domain/supply.js';
import { PRACTICES, type PracticeComplaint } from '../domain/practices.js';
import { FREE_OF, SAVES } from '../domain/services.js';
import type { ConnectionReading } from '../read-connection.js';
import type { PracticeFigures } from '../store/practice-figures.js';
import type { ComplaintView, ConnectionView, PracticeCountView } from './connection-views.js';

const inWords = (code: string) => ({ code, ...wordsFor('utilities', code) });

export const PROHIBITED = PRACTICES.map(inWords);

export function showConnection(reading: ConnectionReading): ConnectionView {
  const { step, catalogue, limit, free } = reading;
  const { practices = [] } = step.memo;
  return {
    id: step.id,
    item: named(catalogue.items, step.item.code),
    ...showProgress(step),
    limitWd: limit?.n ?? null,
    basis: limit?.basis ?? null,
    free,
    services: servicesOf(reading).map(inWords),
    prohibited: PROHIBITED,
    complaints: practices.map((complaint) => showComplaint(step, complaint)),
  };
}

function showProgress(step: StepFile): Pick<ConnectionView, 'state' | 'dueOn' | 'stillSince'> {
  const { connection } = step.memo;
  const stands = connection?.over ?? connection?.state;
  return {
    state: stands === undefined ? null : inWords(stands),
    dueOn: dueOn(step, 'connection'),
    stillSince: connection?.stillSince ?? null,
  };
}

const servicesOf = ({ step, free }: ConnectionReading): readonly string[] => [
  ...(free ? FREE_OF : []),
  ...(isPower(step.item.code) ? SAVES : []),
];

function showComplaint(step: StepFile, complaint: PracticeComplaint): ComplaintView {
  const { id, practice, reason, on, state, answeredOn, findings, mendedOn, measures } = complaint;
  return {
    complaint: id,
    practice: inWords(practice),
    reason,
    on,
    state: inWords(state),
    dueOn: dueOn(step, 'complaint', id),
    answeredOn: answeredOn ?? null,
    findings: findings ?? null,
    mendedOn: mendedOn ?? null,
    measures: measures ?? null,
  };
}

function dueOn({ clocks }: StepFile, kind: 'connection' | 'complaint', subject?: string): string | null {
  const clock = clocks.find((c) => c.kind === kind && c.subject === subject && c.state === 'running');
  return clock?.dueOn ?? null;
}

export const showPractice = ({ practice, ...counted }: PracticeFigures): PracticeCountView => ({
  ...counted,
  practice: inWords(practice),
});
