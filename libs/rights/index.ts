export { readSuspendedRights } from './read-suspended-rights.js';
