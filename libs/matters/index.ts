export {
  countMatters,
  listMatters,
  mattersOfProject,
  readMatter,
  type MatterInFull,
  type MatterRead,
  type MattersAsked,
} from './read-matters.js';
export type { MatterCount, MatterOrder } from './store/read-matters.js';
