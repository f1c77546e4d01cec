import { actorLabel, type Actor, type Role } from '../identity/index.js';
import { StandingClock } from '../platform/business-clock.js';
import { registerProject } from '../projects/index.js';
import { resolveLead } from '../regions/index.js';
import { isOnTheProject, performCommand, performOnProject } from '../steps/index.js';
import { toldUntil, type ExampleScript, type ScriptAct } from './domain/script.js';
import { requestFor, type Stage } from './tell-story.js';

/** Where the examples of rehearsals lie, and whose they are. */
const REGION = '433100';
const OWNER = 'wuling';

/** Lets a rehearsal happen in the ledger, up to these days. Told again it goes on where it was, as a story does. */
export async function tellScript(stage: Stage, title: string, script: ExampleScript): Promise<number> {
  const { registry, catalogue, cast, today } = stage;
  const { start, acts } = toldUntil(script, today);
  const { name, type, profile, facts } = script.project;
  const actor = cast.owner(OWNER);
  const { applicantId } = actor;
  const known = { ...catalogue.profiles.get(profile)?.facts, ...facts };
  const registration = { name, type, region: REGION, facts: known, applicantId };
  const request = requestFor(title, registration);
  const at = (instant: Date) => ({ ...registry, clock: new StandingClock(instant) });
  const project = await registerProject(at(start), { registration, actor, request });
  for (const [index, act] of acts.entries()) {
    const asked = {
      command: act.command,
      actor: actorOf(stage, act),
      request: requestFor(`${title}/${index + 1}`, [act.item, act.command]),
    };
    const stepId = project.steps.find(({ item }) => item === act.item)?.id ?? '';
    const done = isOnTheProject(act.command.do)
      ? performOnProject(at(act.at), { projectId: project.id, ...asked })
      : performCommand(at(act.at), { stepId, ...asked });
    await done.catch((error: unknown) => {
      throw new Error(`${title}: ${act.command.do} ${act.item ?? ''}`, { cause: error });
    });
  }
  return acts.length;
}

const OFFICES: Readonly<Record<string, 'officer' | 'head'>> = { dept: 'officer', head: 'head' };

/** `applicant`, `window`, `dept:NRP` … as a script has them. */
function actorOf({ registry, catalogue, cast }: Stage, { as, item }: ScriptAct): Actor {
  const [kind = '', department] = as.split(':');
  if (kind === 'applicant') return cast.owner(OWNER);
  const lead = department ?? catalogue.items.get(item ?? '')?.lead ?? '';
  const office = () => resolveLead(registry.regions, REGION, lead, item ?? '');
  if (kind === 'window') return cast.official('window', office());
  const part = OFFICES[kind];
  return part ? cast.official(part, office()) : { role: kind as Role, label: actorLabel(kind as Role) };
}
