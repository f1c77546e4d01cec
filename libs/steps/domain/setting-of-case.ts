import type { Day } from '../../calendar/domain/day.js';
import type { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import type { Facts } from '../../catalogue/domain/catalogue.js';
import type { ClockSetting } from '../../clocks/domain/clock.js';
import type { SuspendedRight } from '../../facts/domain/facts.js';
import { askedMaterials } from '../../procedure/domain/asked-materials.js';
import type { Features } from './feature.js';
import type { Addressee } from './duty.js';
import { itemOf } from './procedure-book.js';
import {
  clockSettingOf,
  type FormSubject,
  type RuleParameters,
  type Setting,
  type SignedForm,
} from './setting.js';
import { isInProcedure } from './states.js';
import type { Standings } from './standings.js';
import type { StepFile } from './step-file.js';

export interface Project {
  readonly id: string;
  readonly code: string;
  readonly type: string;
  readonly region: string;
  readonly applicantId: string;
  readonly facts: Facts;
  readonly milestones: readonly string[];
  readonly completedAt: Date | null;
}

/** What every rule looks at beside the project. */
export interface RuleBook {
  readonly calendar: WorkCalendar;
  /** As they hold now. */
  readonly parameters: RuleParameters;
  /** As they hold at an instant: what is settled late follows the figures of its own time (T-10). */
  readonly parametersAt: (at: Date) => RuleParameters;
  readonly features: Features;
  readonly formToSign: (notice: string, about: FormSubject) => SignedForm;
  /** 行政许可法 art. 22: the region whose department is competent for this one. */
  readonly regionOf: (region: string, department: string) => string;
  readonly newId: () => string;
}

/** What an applicant may not use for a time, in none of its projects. */
export interface SuspendedUntil {
  readonly right: SuspendedRight;
  readonly until: Day;
  /** The item with which it began: who may not apply, may not apply for that. */
  readonly item: string;
}

/** Whence rules learn what lies around a step. */
export interface Surroundings {
  readonly project: Project;
  readonly rules: RuleBook;
  readonly standings: Standings;
  readonly suspended: () => readonly SuspendedUntil[];
}

/** By the figures of the organ that leads the step, at the instant of what is done. */
export function settingOf({ item, region }: StepFile, around: Surroundings): (at: Date) => Setting {
  const always = { ...whateverTheTime(item.code, around), officeOf: officesIn(region, around.rules) };
  const { calendar, parametersAt, formToSign } = around.rules;
  const { catalogue } = around.standings.book;
  const about = { catalogue, item: itemOf(catalogue, item.code) };
  return (at) => {
    const parameters = parametersAt(at).for({ item: item.code, region });
    return {
      ...always,
      ...clockSettingOf(parameters, calendar),
      parameters,
      formToSign: (notice, deferred) => formToSign(notice, { ...about, parameters, deferred }),
    };
  };
}

const officesIn =
  (region: string, { regionOf }: RuleBook) =>
  (code: string): Addressee => ({ kind: 'department', code, region: regionOf(region, code) });

function whateverTheTime(
  item: string,
  { project, rules, standings, suspended }: Surroundings,
): Omit<Setting, keyof ClockSetting | 'parameters' | 'formToSign' | 'officeOf'> {
  const { catalogue, procedure, entries } = standings.book;
  return {
    newId: rules.newId,
    procedure: procedure.entries,
    standings: () => standings.all(),
    facts: project.facts,
    catalogue,
    projectType: project.type,
    variant: entries.get(item)?.variant ?? null,
    askedMaterials: (reliance) => askedMaterials(catalogue, procedure, item, project.facts, reliance),
    applies: entries.has(item),
    ties: entries.get(item)?.depends ?? [],
    standing: (other) => {
      const standing = standings.get(other);
      return standing && isInProcedure(standing.state) ? standing : undefined;
    },
    dependents: () => standings.dependents(item),
    worksStarted: () => standings.all().some(({ started }) => started),
    isPositive: (other) => standings.isPositive(other),
    impediments: () => standings.impediments(item),
    blockers: (milestone) => standings.blockers(milestone),
    owedAt: (gate) => standings.owedAt(gate),
    suspendedUntil: (right) => lastDayOf(right, item, suspended()),
  };
}

/** Who may not apply again, may not apply for the item with which that began; any other right is suspended for all. */
function lastDayOf(right: SuspendedRight, item: string, suspended: readonly SuspendedUntil[]): Day | null {
  return suspended
    .filter((s) => s.right === right && (right !== 'application' || s.item === item))
    .reduce<Day | null>((last, { until }) => (last && last > until ? last : until), null);
}
