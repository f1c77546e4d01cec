import type { DataSource } from 'typeorm';
import { inTransaction } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import type { ParameterProblem } from './domain/check-parameter.js';
import type { ParameterValue } from './domain/parameter.js';
import { checkParameter, checkTogether, parameterDefinitions } from './parameter-definitions.js';
import { writeSetting } from './store/settings.js';

export interface Preset {
  readonly values: Readonly<Record<string, ParameterValue>>;
  readonly validFrom: Date;
  /** Who wants it so, and for what: a rehearsal. */
  readonly by: string;
}

/** Sets several parameters at once, everywhere: how a rehearsal tries rules before they go live. */
export async function presetParameters(db: DataSource, { values, validFrom, by }: Preset): Promise<void> {
  const problems = presetProblems(values);
  if (problems.length > 0)
    throw new InvalidInput(problems.map(({ key, rule, bounds }) => ({ field: key, rule, bounds })));
  const common = {
    validFrom,
    item: null,
    region: null,
    setAt: validFrom,
    setBy: by,
    accountId: null,
  };
  await inTransaction(db, async (tx) => {
    for (const [key, value] of Object.entries(values))
      await writeSetting(tx, {
        ...common,
        key,
        value,
        basis: basisOf(key, by),
        reason: by,
        movesRunningClocks: false,
      });
  });
}

/** What only a numbered rule of a place switches on stands, where it is tried, on the trial. */
function basisOf(key: string, by: string): string | null {
  const definition = parameterDefinitions.get(key);
  return definition?.type === 'flag' && definition.needsRule === true ? by : null;
}

/** What is wrong with values that are to hold together: each by itself first, then how they stand to one another. */
function presetProblems(values: Preset['values']): ParameterProblem[] {
  const single = Object.entries(values).flatMap(([key, value]) => checkParameter(key, value) ?? []);
  return single.length > 0 ? single : checkTogether(values);
}
