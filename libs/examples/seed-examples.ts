import { dayOf } from '../calendar/domain/day.js';
import type { Registry } from '../projects/index.js';
import { Cast } from './cast.js';
import { missingAccounts, openDemoAccounts, type DemoAccount } from './demo-account.js';
import { enterParks } from './enter-parks.js';
import { readScripts } from './read-scripts.js';
import { readStories } from './read-stories.js';
import { beginSeeding, endSeeding, oneAtATime } from './store/seeding.js';
import { tellScript } from './tell-script.js';
import { tellStory } from './tell-story.js';

export type SeedOutcome =
  | {
      readonly what: 'told';
      readonly projects: number;
      readonly commands: number;
      readonly accounts: number;
    }
  /** `accounts`: how many have been added since they were told. */
  | { readonly what: 'there-already'; readonly accounts: number }
  /** The ledger is somebody's: no examples are put into it. */
  | { readonly what: 'in-use' };

/** Fills an empty ledger with a dozen projects in the middle of things, once. What time does with them is left to time. */
export function seedExamples(registry: Registry, accounts: readonly DemoAccount[]): Promise<SeedOutcome> {
  return oneAtATime(registry.db, async () => {
    const seeding = await beginSeeding(registry.db, dayOf(await registry.clock.now()));
    if (seeding === null) return { what: 'in-use' };
    const missing = await missingAccounts(registry.db, accounts);
    const opened = await openDemoAccounts(registry, accounts);
    if (seeding.done) return { what: 'there-already', accounts: missing.length };
    const cast = new Cast(opened);
    const catalogue = await registry.sources.catalogue(await registry.currentCatalogue());
    const stage = { registry, catalogue, cast, today: seeding.today };
    await enterParks(registry, seeding.today);
    const stories = [
      ...[...readScripts()].map(([title, script]) => tellScript(stage, title, script)),
      ...[...readStories()].map(([title, story]) => tellStory(stage, title, story)),
    ];
    const told = await Promise.allSettled(stories);
    const commands = told.map((story) => {
      if (story.status === 'rejected') throw story.reason;
      return story.value;
    });
    await endSeeding(registry.db);
    return {
      what: 'told',
      projects: stories.length,
      commands: commands.reduce((sum, n) => sum + n, 0),
      accounts: accounts.length,
    };
  });
}
