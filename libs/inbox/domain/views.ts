/** 待办的几个视图: what an office has to do, what of it is one's own or nobody's, what others hold, and what is done. */
export const INBOX_VIEWS = ['department', 'mine', 'unassigned', 'waiting', 'done'] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

export type InboxOrder = 'due' | 'received';

/** What is done has no date any more: the latest comes first. */
export type RowOrder = InboxOrder | 'newest';

export const orderOf = (view: InboxView, asked: InboxOrder): RowOrder => (view === 'done' ? 'newest' : asked);
