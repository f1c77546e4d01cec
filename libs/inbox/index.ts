export { countInbox, readInbox, type InboxAsked, type InboxDesk, type InboxEntry } from './read-inbox.js';
