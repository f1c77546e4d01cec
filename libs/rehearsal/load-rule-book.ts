import { loadCatalogue, type Catalogue, type Item } from '../catalogue/index.js';
import {
  checkParameter,
  checkTogether,
  describeParameterProblem,
  parameterDefinitions,
} from '../parameters/index.js';
import { checkFacts, describeFactProblem, drawProcedure } from '../procedure/index.js';
import type { Fault, RuleBook } from './domain/rule-book.js';
import type { RuleValue } from './domain/script.js';

/** The rules that this code brings with it, as far as a script may speak of them. */
export async function loadRuleBook(): Promise<RuleBook> {
  return ruleBookOf((await loadCatalogue()).catalogue);
}

function ruleBookOf(catalogue: Catalogue): RuleBook {
  return {
    items: new Map([...catalogue.items.values()].map((item) => [item.code, askedBy(item)])),
    departments: new Set(catalogue.departments.keys()),
    materials: new Set([...catalogue.materials.keys(), ...catalogue.documents.keys()]),
    procedures: new Set(catalogue.specialProcedures.keys()),
    assessments: new Set(catalogue.regionalAssessments.keys()),
    types: new Set(catalogue.projectTypes.keys()),
    profiles: new Map([...catalogue.profiles.values()].map(({ code, facts }) => [code, known(facts)])),
    projectFacts: new Set(catalogue.facts.keys()),
    parameters: new Set(parameterDefinitions.keys()),
    faultOfFact: (name, value) => faultOfFact(catalogue, name, value),
    faultOfParameter: (key, value) => {
      const problem = checkParameter(key, value);
      return problem && describeParameterProblem(problem);
    },
    parameterFaultsTogether: (values) =>
      new Map(checkTogether(values).map((problem) => [problem.key, describeParameterProblem(problem)])),
    procedureOf: (type, facts) => {
      const { entries, merged } = drawProcedure(catalogue, type, facts);
      return { applicable: new Set(codes(entries)), merged: new Set(codes(merged)) };
    },
  };
}

const codes = (entries: readonly { readonly item: string }[]): string[] => entries.map(({ item }) => item);

const askedBy = ({ materials }: Item): Set<string> => new Set(materials.map(({ ref }) => ref));

/** Facts that are not known yet count as no, zero or none, as if they had not been written. */
function known(facts: Readonly<Record<string, RuleValue | null>>): Record<string, RuleValue> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

function faultOfFact(catalogue: Catalogue, name: string, value: RuleValue): Fault | null {
  if (!catalogue.facts.has(name)) return null;
  const [problem] = checkFacts(catalogue, { [name]: value });
  return problem ? describeFactProblem(problem) : null;
}
