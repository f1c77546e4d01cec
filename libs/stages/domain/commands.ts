import type { Day } from '../../calendar/domain/day.js';

/** Whatever else a command carried is kept with its fact. */
type Kept = Readonly<Record<string, unknown>>;

declare module '../../steps/domain/commands.js' {
  interface CommandShapes {
    /** `missing`: promised for later, wherever in the stage it is asked for. `committed`: decided on the applicant's word. */
    'submit-stage': {
      readonly stage: string;
      readonly missing?: readonly string[];
      readonly committed?: readonly string[];
    };
    'extend-stage': { readonly stage: string; readonly reason: string };
  }
}

declare module '../../facts/domain/facts.js' {
  interface FactData {
    'stage.submitted': Kept & {
      stage: string;
      items: readonly string[];
      missing?: readonly string[];
      committed?: readonly string[];
    };
    'stage.extended': Kept & { stage: string; dueOn: Day; provisional?: true; reason: string };
    /** Everything that was applied for together is granted and handed over. */
    'stage.completed': { stage: string };
    'stage.failed': { stage: string; item: string };
  }
}
