import type { CatalogueContent, FactDefinition, FactTest } from '../catalogue.js';
import { isAnswer } from '../fact-answers.js';
import type { Finding } from '../finding.js';

/** A test asks of a fact only what such a fact can answer. */
export function conditionTests(content: CatalogueContent): readonly Finding[] {
  const facts = definitionsOf(content);
  return content.conditions.flatMap(({ code: entry, any }, n) =>
    any.flatMap((tests, alternative) =>
      tests.flatMap((test, m): readonly Finding[] => {
        const definition = facts.get(test.fact);
        if (!definition || fits(definition, test)) return [];
        const path = ['conditions', n, 'any', alternative, m, 'value'];
        const data = { fact: test.fact, op: test.op, value: String(test.value) };
        return [{ code: 'test-does-not-fit', entry, path, data }];
      }),
    ),
  );
}

/** The sample projects answer the questions as they are asked. */
export function profileAnswers(content: CatalogueContent): readonly Finding[] {
  const facts = definitionsOf(content);
  return content.profiles.flatMap(({ code: entry, facts: answers }, n) =>
    Object.entries(answers).flatMap(([fact, value]): readonly Finding[] => {
      const definition = facts.get(fact);
      if (!definition || value === null || isAnswer(definition, value)) return [];
      return [
        {
          code: 'answer-does-not-fit',
          entry,
          path: ['profiles', n, 'facts', fact],
          data: { fact, value: String(value) },
        },
      ];
    }),
  );
}

const definitionsOf = (content: CatalogueContent) => new Map(content.facts.map((fact) => [fact.name, fact]));

function fits(definition: FactDefinition, { op, value }: FactTest): boolean {
  switch (definition.type) {
    case 'bool':
      return op === 'is' && typeof value === 'boolean';
    case 'number':
      return ['eq', 'ge', 'gt', 'le', 'lt'].includes(op) && typeof value === 'number';
    case 'enum': {
      const values: readonly unknown[] =
        op === 'in' && Array.isArray(value) ? value : op === 'eq' ? [value] : [null];
      return values.every((one) => definition.options.some((option) => option.value === one));
    }
  }
}
