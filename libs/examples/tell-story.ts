import { createHash } from 'node:crypto';
import type { Day } from '../calendar/domain/day.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import type { Actor } from '../identity/index.js';
import { StandingClock } from '../platform/business-clock.js';
import type { KeptRequest } from '../platform/idempotency/kept-answer.js';
import {
  registerProject,
  type RegisteredProject,
  type Registration,
  type Registry,
} from '../projects/index.js';
import { resolveLead } from '../regions/index.js';
import { performCommand } from '../steps/index.js';
import type { Cast } from './cast.js';
import { instantBefore, momentOf, type Moment } from './domain/moment.js';
import { actsOf, type Act, type Story } from './domain/story.js';

/** Where a story is told: the engine, who plays in it, and the day that it leads up to. */
export interface Stage {
  readonly registry: Registry;
  readonly catalogue: Catalogue;
  readonly cast: Cast;
  readonly today: Day;
}

/**
 * Lets a story happen through the door by which everything happens, each command at its own time. Told again after
 * it broke off, it goes on where it was: what was done already answers to its key. Returns how many commands it took.
 */
export async function tellStory(stage: Stage, title: string, story: Story): Promise<number> {
  const project = await register(stage, title, story);
  const acts = actsOf(story);
  for (const [index, act] of acts.entries()) {
    const stepId = project.steps.find(({ item }) => item === act.item)?.id;
    if (stepId === undefined) throw new Error(`${title}: ${act.item} does not apply`);
    const asked = { stepId, command: act.command, actor: actorOf(stage, story, act) };
    const request = requestFor(`${title}/${index + 1}`, [act.item, act.command]);
    await performCommand(at(stage, act.when), { ...asked, request }).catch((error: unknown) => {
      throw new Error(`${title}: ${act.command.do} ${act.item}`, { cause: error });
    });
  }
  return acts.length;
}

function register(stage: Stage, title: string, story: Story): Promise<RegisteredProject> {
  const sample = stage.catalogue.profiles.get(story.profile);
  if (!sample) throw new Error(`${title}: there is no profile ${story.profile}`);
  const { name, region, park, granted, type = sample.type } = story;
  const actor = stage.cast.owner(story.owner);
  const facts = { ...sample.facts, ...story.facts };
  const registration: Registration = {
    name,
    region,
    park,
    granted,
    type,
    facts,
    applicantId: actor.applicantId,
  };
  const request = requestFor(title, registration);
  return registerProject(at(stage, momentOf(story.registered)), { registration, actor, request });
}

/** The engine as it was at that moment. */
const at = ({ registry, today }: Stage, when: Moment): Registry => ({
  ...registry,
  clock: new StandingClock(instantBefore(registry.sources.calendar(), today, when)),
});

function actorOf({ registry, catalogue, cast }: Stage, { owner, region }: Story, { item, by }: Act): Actor {
  if (by === 'applicant') return cast.owner(owner);
  const lead = catalogue.items.get(item)?.lead ?? item;
  return cast.official(by, resolveLead(registry.regions, region, lead, item));
}

export const requestFor = (key: string, request: unknown): KeptRequest => ({
  actor: 'examples',
  key,
  requestHash: createHash('sha256').update(JSON.stringify(request)).digest('hex'),
});
