import type { Day } from '../../calendar/domain/day.js';
import type { Level } from './machine.js';
import type { Violation } from './violations.js';

/** Whatever else a command carried is kept with its fact. */
type Kept = Readonly<Record<string, unknown>>;

declare module '../../steps/domain/commands.js' {
  interface CommandShapes {
    /** 催办: a letter by hand; 0 reminds, 1 asks for an answer. */
    urge: { readonly level?: 0 | 1; readonly reason: string };
    /** `supervision`: which one, where an office has several; left out, the latest. */
    'reply-supervision': { readonly measure: string; readonly supervision?: string };
    'escalate-supervision': { readonly reason: string; readonly supervision?: string };
    'record-violation': {
      readonly violation: Violation;
      readonly evidence: string;
      readonly reason?: string;
    };
  }
}

interface Letter {
  readonly supervision: string;
  readonly level: Level;
  readonly department: string;
  readonly because: string;
  /** Which stage, or which problem: what it is about beside an item. */
  readonly subject?: string;
}

declare module '../../facts/domain/facts.js' {
  interface FactData {
    'supervision.reminded': Kept & Letter;
    'supervision.issued': Kept & Letter & { readonly replyBy?: Day };
    'supervision.escalated': Kept & Letter & { readonly replyBy?: Day };
    'supervision.replied': Kept & Omit<Letter, 'because'> & { readonly measure: string };
    'supervision.closed': Omit<Letter, 'department'>;
    'violation.recorded': Kept & {
      readonly violation: Violation;
      readonly evidence: string;
      readonly department: string;
    };
  }
}
