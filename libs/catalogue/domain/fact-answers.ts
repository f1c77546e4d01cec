import type { FactDefinition, FactValue } from './catalogue.js';

/** Whether a value answers the question that a fact asks; amounts are never negative. */
export function isAnswer(definition: FactDefinition, value: NonNullable<FactValue>): boolean {
  switch (definition.type) {
    case 'bool':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0;
    case 'enum':
      return definition.options.some((option) => option.value === value);
  }
}
