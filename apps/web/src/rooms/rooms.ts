import type { ComponentType } from 'react';
import type { Account } from '../session/session';

/** A page's module: fetched when the page is first opened. */
export type PageModule = () => Promise<{ readonly default: ComponentType }>;

export interface Page {
  /** As the router has it, without the leading slash: `projects/:id`. */
  readonly path: string;
  readonly page: PageModule;
}

export interface Entry {
  readonly to: string;
  readonly word: string;
  /** Where in the bar: smaller comes first. */
  readonly order: number;
  readonly for: (account: Account) => boolean;
}

/**
 * One room of the workplaces, in `<room>/room.ts`: its pages, what leads to them in the bar, and what anyone may open
 * without signing in. Its words lie beside it, in `words.zh.json` and `words.en.json`.
 */
export interface Room {
  readonly pages?: readonly Page[];
  readonly open?: readonly Page[];
  readonly entries?: readonly Entry[];
}

const found = import.meta.glob<Room>('../*/room.ts', { eager: true, import: 'room' });

/** Every room that there is: none is named anywhere else. */
export const rooms: readonly Room[] = Object.values(found);

export const entries = rooms
  .flatMap((room) => room.entries ?? [])
  .sort((one, other) => one.order - other.order);
