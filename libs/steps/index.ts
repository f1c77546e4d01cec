export type { CommandName, CommandOf, StepCommand } from './domain/commands.js';
export { NOT_ACCEPT_GROUNDS, REFUSE_GROUNDS } from './domain/commands.js';
export { COMMANDS, isOnTheProject } from './domain/commands.js';
export { DOSSIER } from './domain/dossier.js';
export { composeFeatures, type Feature, type Features } from './domain/feature.js';
export { passage } from './domain/passage-feature.js';
export { checkMachines } from './domain/check-machines.js';
export { dossierAtStart, initialSteps, type InitialStep } from './domain/initial-steps.js';
export { KINDS, ruleForItem } from './domain/kinds.js';
export type { ProcedureBook } from './domain/procedure-book.js';
export { ProjectFile, type Project } from './domain/project-file.js';
export { redrawCase, type RedrawnCase } from './domain/redraw.js';
export {
  hasFallen,
  IN_PROCEDURE,
  publicStateOf,
  STATES,
  statesShownAs,
  type PublicState,
  type StepState,
} from './domain/states.js';
export type { MatterKind } from './domain/matter.js';
export { exampleOf, possibleAct, whatRefuses, type PossibleAct } from './domain/possible-acts.js';
export { isPositive, standsFirm, type Standing, type StepFile } from './domain/step-file.js';
export { lightOf, pressingClock } from './domain/urgency.js';
export {
  procedureBook,
  ruleBookAt,
  type Doorbell,
  type Engine,
  type Herald,
  type RuleSources,
} from './engine.js';
export { performCommand, policyObject, type CommandRequest } from './perform-command.js';
export { dossierOf, performOnProject } from './perform-on-project.js';
export { NEXT_LIGHT_AT, pullOutlook } from './outlook.js';
export { viewCaseOfProject, viewProject, type CaseInView, type ProjectInView } from './read-case.js';
export { viewCases, type CaseSeen } from './read-cases.js';
export { explainedClocks, prerequisitesOf, type ExplainedClock, type Prerequisite } from './read-step.js';
export { viewStep, type StepInView } from './view-step.js';
export { moveClocks } from './move-clocks.js';
export { foreseeMoves, recomputeOpenClocks } from './recompute-clocks.js';
export { settleDue } from './settle-due.js';
export { settleStep } from './settle-step.js';
export { LAST_TURN_MS, Turns } from './turns.js';
export type { StepAnswer } from './step-answer.js';
export { lightShown } from './store/light-shown.js';
export { startClocks } from './store/start-clocks.js';
export type { ProjectRecord } from './store/load-project-file.js';
export { workOnProject, type CaseAtWork } from './work-on-project.js';
export type { KeptAnswer } from './store/write-project-file.js';
export { MEASURES, type Measure } from './domain/tally.js';
export { DUTY_KINDS } from './domain/duty.js';
