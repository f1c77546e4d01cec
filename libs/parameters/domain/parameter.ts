export type ParameterValue = number | string | boolean;

interface Words {
  readonly zh: string;
  readonly en: string;
}

export type ParameterScope = 'NATIONAL' | 'NATIONAL_CAP' | 'PROVINCE' | 'CITY' | 'ITEM';

interface Described extends Words {
  readonly key: string;
  /** Who may set it. NATIONAL is the law's own figure; NATIONAL_CAP may be shortened locally and never exceeded. */
  readonly scope: ParameterScope;
  readonly conf: 'V' | 'K' | 'P' | 'S' | 'L';
  /** The clause that its figure and its bounds come from. */
  readonly basis?: string;
  readonly note?: Words;
}
export interface WholeParameter extends Described {
  readonly type: 'whole';
  readonly default: number;
  /** WD working days, CD calendar days, M months, H hours, MIN minutes, kW; none where it counts times. */
  readonly unit?: 'WD' | 'CD' | 'M' | 'H' | 'MIN' | 'kW';
  readonly min?: number;
  readonly max?: number;
}
export interface ShareParameter extends Described {
  readonly type: 'share';
  readonly default: number;
  readonly max?: number;
}
export interface Choice extends Words {
  readonly code: string;
}
export interface ChoiceParameter extends Described {
  readonly type: 'choice';
  readonly default: string;
  readonly choices: readonly Choice[];
}
export interface TimeParameter extends Described {
  readonly type: 'time';
  readonly default: string;
}
export interface FlagParameter extends Described {
  readonly type: 'flag';
  readonly default: boolean;
  /** It is switched on only where a rule of the place says so. */
  readonly needsRule?: boolean;
}

/** A figure of the rules that may be set: its bounds, unit, scope and basis. */
export type ParameterDefinition =
  WholeParameter | ShareParameter | ChoiceParameter | TimeParameter | FlagParameter;

export type ParameterDefinitions = ReadonlyMap<string, ParameterDefinition>;

/** Whether clocks are measured by it. */
export function measuresClocks(definition: ParameterDefinition): boolean {
  return definition.type === 'whole' && ['WD', 'CD', 'M'].includes(definition.unit ?? '');
}
