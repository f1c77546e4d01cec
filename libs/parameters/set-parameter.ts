import type { DataSource } from 'typeorm';
import { inTransaction } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import { NotFound } from '../platform/domain/not-found.js';
import type { ParameterValue } from './domain/parameter.js';
import type { CurrentParameters } from './current-parameters.js';
import { checkParameter, parameterDefinitions } from './parameter-definitions.js';
import { writeSetting } from './store/parameter-values.js';

export interface ParameterChange {
  readonly key: string;
  readonly value: ParameterValue;
  /** Business time from which it holds; what was before stays as it was. */
  readonly validFrom: Date;
  readonly by: string;
  readonly reason: string;
}

/** Sets a parameter within its bounds. Clocks that run already keep the length that they were started with. */
export async function setParameter(
  db: DataSource,
  parameters: CurrentParameters,
  { key, value, validFrom, by, reason }: ParameterChange,
): Promise<void> {
  if (!parameterDefinitions.has(key)) throw new NotFound('parameter', key);
  const problem = checkParameter(key, value);
  if (problem) throw InvalidInput.of('value', problem.rule, problem.bounds);
  await inTransaction(db, (tx) => writeSetting(tx, { key, validFrom, value }, by, reason));
  await parameters.reload();
}
