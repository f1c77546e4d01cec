import type { Day } from '../../calendar/domain/day.js';
import type { Opinion } from './consultation.js';

/** Whatever else a command carried is kept with its fact. */
type Kept = Readonly<Record<string, unknown>>;

declare module '../../steps/domain/commands.js' {
  interface CommandShapes {
    /** `departments` left out: those that the catalogue lets take part in the item. */
    consult: { readonly departments?: readonly string[]; readonly reason?: string };
    reply: { readonly opinion: Opinion; readonly reason?: string };
  }
}

declare module '../../facts/domain/facts.js' {
  interface FactData {
    'consultation.requested': Kept & { department: string; dueOn: Day; provisional?: true };
    /** `given` and `because`: what was said, where it counts as something else. */
    'consultation.replied': Kept & {
      department: string;
      opinion: Opinion;
      reason?: string;
      given?: Opinion;
      because?: string;
      late?: true;
    };
    'consultation.deemed': { department: string; dueOn: Day };
    'consultation.escalated': { department: string; dueOn: Day };
    /** The step was decided, or came to an end, before the department had said anything. */
    'consultation.closed': { department: string; because: string };
  }
}
