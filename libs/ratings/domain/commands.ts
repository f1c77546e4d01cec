import type { Day } from '../../calendar/domain/day.js';

type Kept = Readonly<Record<string, unknown>>;

declare module '../../steps/domain/commands.js' {
  interface CommandShapes {
    /** 1 to 5: 非常不满意 to 非常满意. */
    rate: { readonly score: number; readonly reason?: string };
    'contact-rater': { readonly reason?: string };
    /** The reason says what was put right. */
    'rectify-rating': { readonly reason: string };
    'appeal-rating': { readonly reason: string };
    /** `upheld`: the appeal succeeds, and the rating does not count. */
    'decide-appeal': { readonly upheld: boolean; readonly reason?: string };
    /** `satisfied`: with what was put right, as who rated said when called back. */
    'visit-rater': { readonly satisfied?: boolean; readonly reason?: string };
  }
}

declare module '../../facts/domain/facts.js' {
  interface FactData {
    'step.rated': Kept & { score: number; reason?: string };
    /** What goes out to the department that was rated badly: what it has to do, and not how badly. */
    'rating.notified': { contactBy: Day; rectifyBy: Day };
    'rating.contacted': Kept & { appealBy: Day };
    'rating.rectified': Kept & { reason: string };
    'rating.appealed': Kept & { reason: string };
    'rating.appeal-decided': Kept & { upheld: boolean; reason?: string };
    'rating.visited': Kept & { satisfied?: boolean };
  }
}
