export { inboxOffices, type InboxDesk } from './inbox-desk.js';
export { officesOf, type AskedOffice } from './domain/offices.js';
export { readInbox } from './read-inbox.js';
