export { LandModule } from './land.module.js';
