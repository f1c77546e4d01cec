import type { Day } from '../../calendar/domain/day.js';
import type { AskedBy } from './hearing.js';

/** Whatever else a command carried is kept with its fact. */
type Kept = Readonly<Record<string, unknown>>;

declare module '../../steps/domain/commands.js' {
  interface CommandShapes {
    'notice-hearing': { readonly reason?: string };
    /** `by` left out: who gives the command; an interested party (利害关系人) asks through the department. */
    'request-hearing': { readonly by?: AskedBy; readonly reason?: string };
    'schedule-hearing': { readonly on: Day; readonly place?: string };
  }
}

declare module '../../facts/domain/facts.js' {
  interface FactData {
    'hearing.noticed': Kept & { requestBy: Day; reason?: string };
    'hearing.requested': Kept & { by: AskedBy; holdBy: Day; reason?: string };
    'hearing.waived': { dueOn: Day };
    'hearing.scheduled': Kept & { on: Day; place?: string };
    'hearing.held': Kept & { on: Day };
  }
}
