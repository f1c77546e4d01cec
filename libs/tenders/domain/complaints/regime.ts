import type { Day } from '../../../calendar/domain/day.js';
import type { ClockKind } from '../../../facts/domain/facts.js';
import type { DutyKind } from '../../../steps/domain/duty.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import type { LegalPeriod } from '../periods.js';

/** What the two laws on complaints have of their own: 招标投标法实施条例60–62, 政府采购法55–57. */
export interface Regime {
  /** The clock against whoever hears the complaint, and its duty. */
  readonly clock: ClockKind & DutyKind;
  readonly subjectOf: (complaint: string) => string;
  /** Until when it may be filed; refuses what had to come first. */
  readonly lastDay: (p: Passage, about: string, knownOn: Day) => Day;
  readonly window: LegalPeriod;
  /** What runs from the filing, and what from the acceptance, where that has a period of its own. */
  readonly first: LegalPeriod;
  readonly afterAcceptance: LegalPeriod | null;
  readonly examination: string;
  readonly suspend: (p: Passage, complaint: string) => void;
  /** Goes on, unless something else still stands against it. */
  readonly resume: (p: Passage) => void;
  readonly makeVoid: (p: Passage, reason: string) => void;
  readonly demandPublished: (p: Passage) => void;
}

export type Filing = CommandOf<'complain-tender'>;
