export {
  countMatters,
  listMatters,
  mattersOfProject,
  readMatter,
  type Dealing,
  type MatterInFull,
  type MatterRead,
  type MattersAsked,
} from './read-matters.js';
export type { MatterCount, MatterOrder, MatterRow } from './store/read-matters.js';
