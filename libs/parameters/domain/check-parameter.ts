import type { ParameterDefinition, ParameterValue } from './parameter.js';

/** Why a value cannot be set: what would be accepted, and the clause from which the bound comes. */
export interface ParameterProblem {
  readonly key: string;
  /** A rule of libs/platform/messages/accepted.yaml, and what fills its blanks. */
  readonly rule: 'parameter' | 'whole' | 'whole-from' | 'number' | 'choice' | 'time' | 'flag';
  readonly bounds: Readonly<Record<string, number | readonly string[]>>;
  readonly clause?: string;
}

/** No local setting goes beyond what the law or the province allows. */
export function checkParameter(
  definitions: ReadonlyMap<string, ParameterDefinition>,
  key: string,
  value: ParameterValue,
): ParameterProblem | null {
  const definition = definitions.get(key);
  if (!definition) return { key, rule: 'parameter', bounds: {} };
  const { basis } = definition;
  return accepts(definition, value)
    ? null
    : { key, ...ruleOf(definition), ...(basis ? { clause: basis } : {}) };
}

function accepts(definition: ParameterDefinition, value: ParameterValue): boolean {
  switch (definition.type) {
    case 'whole':
      return (
        Number.isSafeInteger(value) &&
        Number(value) >= leastOf(definition) &&
        Number(value) <= mostOf(definition)
      );
    case 'share':
      return typeof value === 'number' && value >= 0 && value <= 1;
    case 'choice':
      return typeof value === 'string' && definition.choices.includes(value);
    case 'time':
      return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
    case 'flag':
      return typeof value === 'boolean';
  }
}

function ruleOf(definition: ParameterDefinition): Pick<ParameterProblem, 'rule' | 'bounds'> {
  switch (definition.type) {
    case 'whole':
      return definition.max === undefined
        ? { rule: 'whole-from', bounds: { min: leastOf(definition) } }
        : { rule: 'whole', bounds: { min: leastOf(definition), max: definition.max } };
    case 'share':
      return { rule: 'number', bounds: { min: 0, max: 1 } };
    case 'choice':
      return { rule: 'choice', bounds: { choices: definition.choices } };
    case 'time':
      return { rule: 'time', bounds: {} };
    case 'flag':
      return { rule: 'flag', bounds: {} };
  }
}

const leastOf = ({ min = 0 }: { readonly min?: number }): number => min;
const mostOf = ({ max = Infinity }: { readonly max?: number }): number => max;
