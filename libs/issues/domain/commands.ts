import type { Day } from '../../calendar/domain/day.js';
import type { IssueClass } from './terms.js';

/** Which one; without it the project's latest open one. `about`: the item that facts then carry. */
interface OfIssue {
  readonly issue?: string;
  readonly about?: string;
}

declare module '../../steps/domain/commands.js' {
  interface CommandShapes {
    'raise-issue': { readonly category: string; readonly reason: string; readonly about?: string };
    /** One lead department, a class that gives the date, and a person by name. */
    'assign-issue': OfIssue & {
      readonly class: IssueClass;
      readonly department: string;
      readonly person: string;
    };
    /** Into another one, or found untrue. */
    'merge-issue': OfIssue & { readonly into?: string; readonly reason: string };
    'acknowledge-issue': OfIssue;
    /** `reason`: how it goes with the higher authority. */
    'report-issue': OfIssue & { readonly reason: string };
    /** `reason`: the measure that was taken, or why none can be. */
    'reply-issue': OfIssue & { readonly reason: string };
    'confirm-issue': OfIssue;
    'reopen-issue': OfIssue & { readonly reason?: string };
    'escalate-issue': OfIssue & { readonly reason: string };
  }
}

type Kept = Readonly<Record<string, unknown>>;

/** Every fact of an issue names it. */
interface Named {
  readonly issue: string;
}
interface Ends {
  readonly dueOn: Day;
  readonly provisional?: true;
}

declare module '../../facts/domain/facts.js' {
  interface FactData {
    /** `rule`: what of the rule book raised it by itself; it then suggests who might lead it. */
    'issue.raised': Kept & Named & { category: string; reason: string; rule?: string };
    'issue.assigned': Kept & Named & Ends & { department: string; class: IssueClass; person: string };
    /** `rule`: what of the rule book had raised it, and takes it back. */
    'issue.merged': Kept & Named & { into?: string; reason: string; rule?: string };
    'issue.acknowledged': Kept & Named;
    'issue.reported': Kept & Named & Ends & { reason: string };
    'issue.replied': Kept & Named & { department: string; reason: string };
    'issue.closed': Kept & Named;
    'issue.reopened': Kept & Named & Ends & { reason?: string };
    'issue.overdue': Named & { department: string; person: string; dueOn: Day };
    /** To whom it has gone up: 1 the heads of its department, 2 the government's leader. */
    'issue.escalated': Kept & Named & { level: 1 | 2; department?: string; reason?: string };
    /** Nobody has said whether what was replied is enough: the coordinator does. */
    'issue.confirmation-overdue': Named & { dueOn: Day };
  }
}
