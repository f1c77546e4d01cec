export { NotifyingHerald, tellOfEverything } from './herald.js';
