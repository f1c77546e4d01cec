/** By this name Nest hands out what reading inboxes needs. */
export const INBOX_DESK = Symbol('inbox desk');
