export * from './procedure.js';
export { drawProcedure } from './draw-procedure.js';
export { criticalPath } from './critical-path.js';
export { levelsOf } from './levels.js';
export { redrawProcedure, type ChangedEntry, type Redrawn } from './redraw-procedure.js';
export { checkFacts, type FactProblem } from './check-facts.js';
export { applicableMilestones, blockersOf, reachedMilestones, type Blockers } from './milestones.js';
export { openQuestions, questionsFor } from './questions.js';
export { askedMaterials, type AskedMaterial } from './asked-materials.js';
