/** The channel on which servers tell one another which projects have changed: their ids, or that everything has. */
export const CHANGES = 'changes';
export const EVERYTHING = '*';
