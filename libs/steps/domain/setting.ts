import type { Catalogue } from '../../catalogue/domain/catalogue.js';
import type { ClockSetting } from '../../clocks/domain/clock.js';
import type { AskedMaterial } from '../../procedure/domain/asked-materials.js';
import type { Standing } from './step-file.js';

/** How the procedure ties this step to another (HARD, DECIDE, WITH, SOFT as the catalogue means them). */
export interface Tie {
  readonly item: string;
  readonly mode: 'HARD' | 'DECIDE' | 'WITH' | 'SOFT';
}

export interface RuleParameters {
  number(key: string): number;
  text(key: string): string;
}

/** What a rule may look at beside the step: nothing else reaches it, so that it stays pure. */
export interface Setting extends ClockSetting {
  readonly parameters: RuleParameters;
  readonly catalogue: Catalogue;
  readonly projectType: string;
  /** What the item asks of this project. */
  readonly askedMaterials: () => readonly AskedMaterial[];
  readonly ties: readonly Tie[];
  /** How another item of the project stands; undefined where it does not apply. */
  readonly standing: (item: string) => Standing | undefined;
  readonly newId: () => string;
}
