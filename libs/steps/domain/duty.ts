import type { Clock } from '../../clocks/domain/clock.js';
import type { Holder } from './holder.js';

/** The applicant, or a department of the region that leads the step. */
export interface Addressee {
  readonly kind: Holder['kind'];
  readonly code: string;
  readonly region: string | null;
}

/** Whoever is concerned in two ways is told once. */
export const distinct = (addressees: readonly Addressee[]): Addressee[] =>
  addressees.filter(
    ({ kind, code, region }, i) =>
      addressees.findIndex((one) => one.kind === kind && one.code === code && one.region === region) === i,
  );

/**
 * 责任: something that somebody beside the step's holder has to do about it: reply to a consultation, solve a problem,
 * answer a letter. Each has its own holder; its time is the clock of that kind and subject.
 */
export interface Duty {
  readonly id: string;
  readonly kind: DutyKind;
  /** Which one, where several of a kind are open: as its clock says it. */
  readonly subject?: string;
  readonly to: Addressee;
  /** 责任人: by name, where one was named. */
  readonly person?: string;
  /** When it was given, as an instant of ISO 8601. */
  readonly since: string;
}

export const DUTY_KINDS = [
  'consultation',
  'tender-objection',
  'complaint',
  'procurement',
  'hearing',
  'supervision',
  'issue',
  'rating',
  'enforcement',
  'connection',
] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** Until when it is to be done: by the clock of its kind and subject that runs. */
export function dutyDueAt({ clocks }: { readonly clocks: readonly Clock[] }, duty: Duty): Date | null {
  const clock = clocks.find(
    ({ kind, subject, state }) => state === 'running' && kind === duty.kind && subject === duty.subject,
  );
  return clock?.lapsesAt ?? null;
}
