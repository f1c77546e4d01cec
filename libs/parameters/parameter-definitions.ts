import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { acceptedBy, type Text } from '../platform/messages/index.js';
import { checkParameter as checkIn, type ParameterProblem } from './domain/check-parameter.js';
import type { ParameterDefinition, ParameterValue } from './domain/parameter.js';

const file = fileURLToPath(new URL('./data/parameters.yaml', import.meta.url));
const { parameters } = parse(readFileSync(file, 'utf8')) as { parameters: readonly ParameterDefinition[] };

/** All parameters that there are, by key, in the order in which they are written. */
export const parameterDefinitions: ReadonlyMap<string, ParameterDefinition> = new Map(
  parameters.map((definition) => [definition.key, definition]),
);

export const checkParameter = (key: string, value: ParameterValue): ParameterProblem | null =>
  checkIn(parameterDefinitions, key, value);

/** What would be accepted, in words, with the clause from which the bound comes. */
export function describeParameterProblem({ rule, bounds, clause }: ParameterProblem): Text {
  const { zh, en } = acceptedBy(rule, bounds);
  return clause === undefined ? { zh, en } : { zh: `${zh}（${clause}）`, en: `${en} (${clause})` };
}
