export { StagesModule } from './stages.module.js';
