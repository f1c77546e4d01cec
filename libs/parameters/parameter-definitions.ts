import { acceptedBy, type Text } from '../platform/messages/index.js';
import { readYaml } from '../platform/read-yaml.js';
import { checkParameter as checkIn, type ParameterProblem } from './domain/check-parameter.js';
import type { ParameterDefinition, ParameterValue } from './domain/parameter.js';
import { Parameters } from './domain/parameters.js';
import { brokenRelations, relationProblem, type Relation } from './domain/relations.js';
import { promisedTimes } from './promised-times.js';
import type { RuleFigures } from './domain/rule-figures.js';

type Words = Readonly<Record<string, Text>>;

interface ParametersFile {
  readonly scopes: Words;
  readonly units: Words;
  readonly grades: Words;
  readonly relations: readonly Relation[];
  readonly parameters: readonly ParameterDefinition[];
}

const file = readYaml(new URL('./data/parameters.yaml', import.meta.url)) as ParametersFile;

/** All parameters that there are, by key, in the order in which they are written. */
export const parameterDefinitions: ReadonlyMap<string, ParameterDefinition> = new Map(
  [...file.parameters, ...promisedTimes()].map((definition) => [definition.key, definition]),
);

export const ruleFigures: RuleFigures = { definitions: parameterDefinitions, relations: file.relations };

/** How the letters of a definition are read. */
export const legend: { readonly scopes: Words; readonly units: Words; readonly grades: Words } = file;

export const checkParameter = (key: string, value: ParameterValue): ParameterProblem | null =>
  checkIn(parameterDefinitions, key, value);

/** What does not go together among values that are each within their bounds; told of a key that was set. */
export function checkTogether(values: Readonly<Record<string, ParameterValue>>): ParameterProblem[] {
  const parameters = new Parameters(parameterDefinitions, new Map(Object.entries(values)));
  return brokenRelations(file.relations, parameters).map((relation) =>
    relationProblem(relation, relation.key in values ? relation.key : relation.notBelow, parameters),
  );
}

/** What would be accepted, in words, with the clause from which the bound comes. */
export function describeParameterProblem({ rule, bounds, clause }: ParameterProblem): Text {
  const { zh, en } = acceptedBy(rule, bounds);
  return clause === undefined ? { zh, en } : { zh: `${zh}（${clause}）`, en: `${en} (${clause})` };
}
