export { ParksModule } from './parks.module.js';
