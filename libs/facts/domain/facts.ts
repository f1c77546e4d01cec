import type { Day } from '../../calendar/domain/day.js';

/** The kinds of clock (时限); one arithmetic for all of them. */
export type ClockKind =
  'acceptance' | 'correction' | 'decision' | 'promised' | 'delivery' | 'publication' | 'special';

export type WarningLevel = 'blue' | 'yellow' | 'red' | 'dark-red';

interface ClockData {
  readonly clock: ClockKind;
}
interface DueClockData extends ClockData {
  readonly dueOn: Day;
  readonly provisional?: true;
}

/** Whatever else a command carried is kept with its fact. */
type Kept = Readonly<Record<string, unknown>>;

/** Every fact by its name, with what it says. A wrong payload does not compile. */
export interface FactData {
  'project.registered': {
    code: string;
    name: string;
    type: string;
    region: string;
    catalogue: string;
    granted?: string[];
  };
  'project.facts-changed': { changed: Readonly<Record<string, { from: unknown; to: unknown }>> };
  /** `begun` no longer applies but goes on; `blocked` are milestones that were reached and are not any more. */
  'procedure.redrawn': Readonly<
    Record<'added' | 'dropped' | 'changed' | 'begun' | 'blocked', readonly string[]>
  >;
  'project.completed': Record<string, never>;
  'milestone.reached': { milestone: string };

  'step.opened': { after?: string[] };
  'step.locked': { waitsFor: string[] };
  'step.dropped': { because: string };
  'step.submitted': Kept & { receivedOn: Day; round: number };
  'step.accepted': Kept & { mode: 'normal' | 'deemed'; acceptedOn: Day; dueOn?: Day };
  'step.corrections-requested': Kept & { materials: string[]; reason: string };
  'step.corrected': Kept & { materials: string[]; receivedOn: Day };
  'step.not-accepted': Kept & { reason: string; ground: string };
  'step.paused': Kept & { procedure: string; basis: string; days?: number; expectedOn?: Day; capOn?: Day };
  'step.resumed': Kept & { procedure: string; from: Day; to: Day };
  'step.extended': Kept & { dueOn: Day; reason: string; provisional?: true };
  'step.granted': Kept & { mode: 'normal'; with?: string };
  'step.refused': Kept & { reason: string; remedies: string; with?: string };
  'step.delivered': Kept;
  'step.published': Kept;
  'step.withdrawn': Kept & { reason?: string };
  'step.terminated': Kept & { reason: string };

  'clock.started': DueClockData & { basis: string };
  'clock.paused': ClockData & { basis: string };
  'clock.resumed': DueClockData;
  'clock.moved': DueClockData & { from: Day; because: string };
  'clock.warned': ClockData & { level: WarningLevel };
  'clock.met': ClockData;
  'clock.stopped': ClockData & { because: string };
  'clock.lapsed': DueClockData;

  'document.uploaded': {
    material: string;
    document: string;
    version: number;
    name: string;
    size: number;
    sha256: string;
  };
}

export type FactName = keyof FactData;

/** Something that happened: who, when, on which step, with what data. */
export interface Fact<Name extends FactName = FactName> {
  readonly name: Name;
  readonly at: Date;
  readonly item?: string;
  readonly stepId?: string;
  /** The office that acted, as facts name it; `system` for what time does. */
  readonly actor: string;
  /** The account behind the office. */
  readonly by?: string;
  readonly data: FactData[Name];
}
