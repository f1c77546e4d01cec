export { readStages, type StagesReading } from './read-stages.js';
