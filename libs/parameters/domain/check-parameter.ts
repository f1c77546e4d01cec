import type {
  ParameterDefinition,
  ParameterDefinitions,
  ParameterValue,
  ShareParameter,
  WholeParameter,
} from './parameter.js';

/** Why a value cannot be set: what would be accepted, and the clause from which the bound comes. */
export interface ParameterProblem {
  readonly key: string;
  /** A rule of libs/platform/messages/accepted.yaml, and what fills its blanks. */
  readonly rule:
    | 'parameter'
    | 'whole'
    | 'number'
    | 'choice'
    | 'time'
    | 'flag'
    | 'parameter-not-below'
    | 'parameter-not-above';
  readonly bounds: Readonly<Record<string, number | string | readonly string[]>>;
  readonly clause?: string;
}

/** No local setting goes beyond what the law or the province allows. */
export function checkParameter(
  definitions: ParameterDefinitions,
  key: string,
  value: ParameterValue,
): ParameterProblem | null {
  const definition = definitions.get(key);
  if (!definition) return { key, rule: 'parameter', bounds: {} };
  if (accepts(definition, value)) return null;
  const clause = hasOwnBounds(definition) ? definition.basis : undefined;
  return { key, ...ruleOf(definition), ...(clause === undefined ? {} : { clause }) };
}

function accepts(definition: ParameterDefinition, value: ParameterValue): boolean {
  switch (definition.type) {
    case 'whole':
      return Number.isSafeInteger(value) && isWithin(boundsOf(definition), Number(value));
    case 'share':
      return typeof value === 'number' && isWithin(boundsOf(definition), value);
    case 'choice':
      return definition.choices.some(({ code }) => code === value);
    case 'time':
      return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
    case 'flag':
      return typeof value === 'boolean';
  }
}

function ruleOf(definition: ParameterDefinition): Pick<ParameterProblem, 'rule' | 'bounds'> {
  switch (definition.type) {
    case 'whole':
      return { rule: 'whole', bounds: { ...boundsOf(definition) } };
    case 'share':
      return { rule: 'number', bounds: { ...boundsOf(definition) } };
    case 'choice':
      return { rule: 'choice', bounds: { choices: definition.choices.map(({ code }) => code) } };
    case 'time':
      return { rule: 'time', bounds: {} };
    case 'flag':
      return { rule: 'flag', bounds: {} };
  }
}

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Where no law sets a bound, ten years and a million of anything else: more would only be a slip of the hand. */
const MOST: Readonly<Record<string, number>> = { WD: 2_500, CD: 3_660, M: 120 };
const MOST_OF_ANYTHING = 1_000_000;

export function boundsOf(definition: WholeParameter | ShareParameter): Bounds {
  if (definition.type === 'share') return { min: 0, max: definition.max ?? 1 };
  return {
    min: definition.min ?? 0,
    max: definition.max ?? MOST[definition.unit ?? ''] ?? MOST_OF_ANYTHING,
  };
}

const isWithin = ({ min, max }: Bounds, value: number): boolean => value >= min && value <= max;

const hasOwnBounds = (definition: ParameterDefinition): boolean => 'min' in definition || 'max' in definition;
