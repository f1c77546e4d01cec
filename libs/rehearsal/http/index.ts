export { RehearsalsModule } from './rehearsals.module.js';
export { RehearsalStage } from '../rehearsal-stage.js';
