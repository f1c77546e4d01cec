export type { AssessmentDraft } from './domain/assessment-draft.js';
export type { AssessedPark, Park, ParkAssessment, Scope } from './domain/park.js';
export { reliancesKept, reliancesOf, type Entrant } from './domain/reliances.js';
export type { ParkDesk } from './park-desk.js';
export { putPark } from './put-park.js';
export { recordAssessment } from './record-assessment.js';
export { findPark } from './store/parks.js';
