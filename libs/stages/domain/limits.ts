import type { Setting } from '../../steps/domain/setting.js';
import { PROMISERS, type Limit, type Promiser } from './span.js';
import { unitsOf } from './stage-unit.js';
import { TOTAL } from './subjects.js';

type Surroundings = Pick<Setting, 'catalogue' | 'projectType' | 'standings' | 'parameters'>;

const REFORM = '国办发〔2019〕11号';

/**
 * What was promised for a stage, or for the whole project, the shortest first: by the city, as it set it or else as the
 * catalogue has it for the type; by its province, where that promised anything; and by the nation for all of it.
 */
export function limitsOf(subject: string, setting: Surroundings): Limit[] {
  const limits = PROMISERS.flatMap((by): Limit[] => {
    const n = figureOf(by, subject, setting);
    return n ? [{ by, n, basis: basisOf(by, subject, setting) }] : [];
  });
  return limits.sort((a, b) => a.n - b.n);
}

/** The rule parameter by which a city or a province promises for a type of project. */
const keyOf = (by: Promiser, subject: string, { projectType }: Surroundings): string =>
  `${by}_limit_wd_${projectType}_${subject.replace('+', '_')}`;

/** The reform leaves out whatever the catalogue has no limit for: traffic, water, energy (国办发〔2019〕11号). */
function figureOf(by: Promiser, subject: string, setting: Surroundings): number | null {
  const byType = ofTheType(subject, setting);
  if (byType === null) return null;
  if (by === 'nation') return subject === TOTAL ? setting.catalogue.nationalTotalLimit.n : null;
  const set = setting.parameters.number(keyOf(by, subject, setting));
  return by === 'city' && set === 0 ? byType : set;
}

function ofTheType(subject: string, setting: Surroundings): number | null {
  if (subject === TOTAL) return setting.catalogue.projectTypes.get(setting.projectType)?.totalLimitWd ?? null;
  return unitsOf(setting).find((unit) => unit.subject === subject)?.limitWd ?? null;
}

function basisOf(by: Promiser, subject: string, setting: Surroundings): string {
  if (by === 'nation') return REFORM;
  return setting.parameters.basis(keyOf(by, subject, setting)) ?? `${REFORM} ${by}_limit_wd`;
}
