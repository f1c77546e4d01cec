export { ToleranceModule } from './tolerance.module.js';
