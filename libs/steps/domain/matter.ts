import type { Role } from '../../identity/domain/actor.js';
import type { Clock } from '../../clocks/domain/clock.js';
import type { Addressee, DutyKind } from './duty.js';

export const MATTER_KINDS = ['issue', 'enforcement'] as const satisfies readonly DutyKind[];
export type MatterKind = (typeof MATTER_KINDS)[number];

/** Who raised it: an office, the applicant, or who watches over all; time itself, where a rule did. */
export interface Raiser {
  readonly role: Role;
  readonly department?: string;
  readonly region?: string;
  /** As facts name it. */
  readonly label: string;
}

/**
 * 事由: something that was raised about the project and is followed until it is over: a problem, an incident on its site.
 * It stands on the project's own file under a number of its own. Who has it now is a duty of that kind and number, and by
 * when, the clock of that kind and number. A feature declares here what else it has to know of its own.
 */
export interface Matter {
  readonly id: string;
  readonly kind: MatterKind;
  /** Within the project: I-1, I-2 … */
  readonly number: string;
  readonly state: string;
  readonly category: string;
  /** The item of the project that it is about, where it is about one. */
  readonly about?: string;
  /** What is wrong, in the words of who raised it; the code of the rule, where a rule did. */
  readonly said: string;
  readonly raisedBy: Raiser;
  /** As instants of ISO 8601, like all that follow. */
  readonly raisedAt: string;
  /** 承办单位: the one that leads it. */
  readonly lead?: Addressee;
  readonly person?: string;
  readonly class?: string;
  /** Whoever has it is late with it, since then. */
  readonly lateSince?: string;
  /** How often the one that leads it has let its time go by. */
  readonly overdue: number;
  readonly reopened: number;
}

declare module './step-file.js' {
  interface StepMemo {
    /** What was raised and is not over; of the project's own file. */
    readonly matters?: readonly Matter[];
    /** How much was ever raised, by kind: the last number. */
    readonly matterNumbers?: { readonly [Kind in MatterKind]?: number };
  }
}

/** Until when who has it is to have done it: by the clock of its kind and number that runs. */
export function matterDueAt({ clocks }: { readonly clocks: readonly Clock[] }, matter: Matter): Date | null {
  const clock = clocks.find(
    ({ kind, subject, state }) => state === 'running' && kind === matter.kind && subject === matter.number,
  );
  return clock?.lapsesAt ?? null;
}

/** The item that a fact of a clock is about, where that clock runs for a matter about one. */
export function itemOfMatter(
  { memo }: { readonly memo: { readonly matters?: readonly Matter[] } },
  data: object,
): string | undefined {
  const { clock, subject } = data as { readonly clock?: unknown; readonly subject?: unknown };
  return memo.matters?.find(({ kind, number }) => kind === clock && number === subject)?.about;
}
