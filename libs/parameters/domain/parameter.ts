export type ParameterValue = number | string | boolean;

interface Described {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  /** Who may set it. NATIONAL is the law's own figure; NATIONAL_CAP may be shortened locally and never exceeded. */
  readonly scope: 'NATIONAL' | 'NATIONAL_CAP' | 'PROVINCE' | 'CITY' | 'ITEM';
  readonly conf: 'V' | 'K' | 'P' | 'S' | 'L';
  readonly basis?: string;
  readonly note?: string;
}
export interface WholeParameter extends Described {
  readonly type: 'whole';
  readonly default: number;
  /** WD working days, CD calendar days, M months, H hours, MIN minutes, kW; none where it counts times. */
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
}
export interface ShareParameter extends Described {
  readonly type: 'share';
  readonly default: number;
}
export interface ChoiceParameter extends Described {
  readonly type: 'choice';
  readonly default: string;
  readonly choices: readonly string[];
}
export interface TimeParameter extends Described {
  readonly type: 'time';
  readonly default: string;
}
export interface FlagParameter extends Described {
  readonly type: 'flag';
  readonly default: boolean;
}

/** A figure of the rules that may be set: its bounds, unit, scope and basis. */
export type ParameterDefinition =
  WholeParameter | ShareParameter | ChoiceParameter | TimeParameter | FlagParameter;
