export { UtilitiesModule } from './utilities.module.js';
