import type { Day } from '../../calendar/domain/day.js';
import type { Practice } from './practices.js';

type Kept = Readonly<Record<string, unknown>>;

declare module '../../steps/domain/commands.js' {
  interface CommandShapes {
    'reply-supply-plan': object;
    'review-supply-design': object;
    /** `days`: how long they are expected to take, in calendar days. */
    'start-customer-works': { readonly days?: number };
    'complete-customer-works': object;
    connect: object;
    'complain-practice': { readonly practice: Practice; readonly reason: string };
    /** `complaint` left out: the latest that waits for this. `upheld`: the practice was found. */
    'answer-practice': { readonly upheld: boolean; readonly reason: string; readonly complaint?: string };
    /** The reason says what was changed. */
    'mend-practice': { readonly reason: string; readonly complaint?: string };
  }
}

interface OfComplaint {
  readonly complaint: string;
  readonly practice: Practice;
}

declare module '../../facts/domain/facts.js' {
  interface FactData {
    'connection.plan-replied': Kept;
    'connection.design-reviewed': Kept;
    'connection.works-started': Kept;
    'connection.works-completed': Kept;
    'connection.connected': Kept;
    'connection.cancelled': { because: string };
    'practice.complained': Kept & OfComplaint & { reason: string; answerBy: Day };
    'practice.answered': Kept & OfComplaint & { upheld: boolean; reason: string; mendBy?: Day };
    'practice.mended': Kept & OfComplaint & { reason: string };
  }
}
