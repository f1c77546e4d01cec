export { ParametersModule } from './parameters.module.js';
