export { readInbox } from './read-inbox.js';
