import type { CatalogueContent } from './catalogue.js';
import { applicability } from './checks/applicability.js';
import { conditionTests, profileAnswers } from './checks/condition-tests.js';
import { cycles } from './checks/cycles.js';
import { deferrals, neverDeferred } from './checks/deferrals.js';
import { commitments } from './checks/commitments.js';
import { duplicateCodes } from './checks/duplicate-codes.js';
import { fairness } from './checks/fairness.js';
import { clocksWithoutBasis, stopsWithoutBasis } from './checks/legal-bases.js';
import { legalLimits } from './checks/legal-limits.js';
import { promises } from './checks/promises.js';
import { reachableResults, results } from './checks/results.js';
import { regionalAssessments } from './checks/regional-assessments.js';
import { silence } from './checks/silence.js';
import { unknownCodes } from './checks/unknown-codes.js';
import { validities } from './checks/validities.js';
import type { Finding } from './finding.js';

const checks: readonly ((content: CatalogueContent) => readonly Finding[])[] = [
  duplicateCodes,
  unknownCodes,
  applicability,
  conditionTests,
  profileAnswers,
  results,
  reachableResults,
  deferrals,
  neverDeferred,
  cycles,
  promises,
  legalLimits,
  clocksWithoutBasis,
  stopsWithoutBasis,
  validities,
  silence,
  commitments,
  regionalAssessments,
  fairness,
];

/** Everything that is wrong with a catalogue whose form is right. */
export function checkCatalogue(content: CatalogueContent): readonly Finding[] {
  return checks.flatMap((check) => check(content));
}
