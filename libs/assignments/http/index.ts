export { AssignmentsModule } from './assignments.module.js';
