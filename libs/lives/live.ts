import { formatInstant } from '../calendar/domain/day.js';
import { whoMay } from '../identity/domain/who-may.js';
import { belongsOn } from '../steps/domain/commands.js';
import { exampleOf } from '../steps/domain/possible-acts.js';
import {
  COMMANDS,
  DOSSIER,
  performCommand,
  policyObject,
  viewCaseOfProject,
  viewProject,
  whatRefuses,
  type CaseInView,
  type CommandName,
  type Engine,
} from '../steps/index.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import type { Begun } from './begin-life.js';
import type { Dice } from '../platform/domain/dice.js';
import type { Act } from './life-record.js';
import { ANYBODY, peopleAround, personCalled } from './people.js';
import type { Choice } from './choice.js';
import type { Helm } from './steer.js';
import type { LifeTime } from './timers.js';
import { wordsFor } from './words.js';

/**
 * What ends a life, or puts its promises off, is done rarely, or no life would grow old; what can be done for a short
 * while only is done as soon as it can be.
 */
const LIKELY: Partial<Record<CommandName, number>> = {
  withdraw: 0.15,
  consult: 0.6,
  reply: 3,
  'notice-hearing': 0.4,
  'request-hearing': 3,
  'schedule-hearing': 3,
  'complain-practice': 0.3,
  'reply-supply-plan': 4,
  'review-supply-design': 8,
  'start-customer-works': 6,
  'complete-customer-works': 8,
  'contact-rater': 3,
  'appeal-rating': 2,
  terminate: 0.15,
  'not-accept': 0.3,
  refuse: 0.4,
  revoke: 0.2,
  recall: 0.15,
  'cancel-licence': 0.15,
  'suspend-licence': 0.3,
  'void-opinion': 0.5,
  'record-land-use': 0.25,
  excuse: 0.25,
  'close-idle': 0.25,
  'record-payment': 0.4,
  object: 4,
  'decide-objection': 3,
  'confirm-revocation': 3,
  'find-idle': 3,
  'decide-idle-fee': 3,
  'reclaim-land': 2,
  renew: 4,
  'decide-renewal': 2,
  convert: 2,
  'submit-stage': 4,
  'raise-issue': 0.5,
  'merge-issue': 0.3,
  'report-incident': 0.5,
  'reply-issue': 6,
  'confirm-issue': 5,
  'reopen-issue': 3,
  'mediate-incident': 4,
  'give-feedback': 3,
  'close-incident': 5,
  'publish-tender': 3,
  'open-bids': 6,
  clarify: 0.1,
  'postpone-deadline': 0.1,
  'withdraw-bid': 0.2,
  'object-tender': 0.5,
  'complain-tender': 0.4,
  'reject-all-bids': 0.2,
  'void-tender': 0.2,
  'decide-complaint': 2,
};

/** What was not done yet is rather done than once more what was. */
const NEW_TO_THIS_LIFE = 3;

/** How a life is lived: its time, its chance, and what it is out for. */
export interface Living {
  readonly engine: Engine;
  readonly begun: Begun;
  readonly time: LifeTime;
  readonly dice: Dice;
  readonly helm: Helm | undefined;
}

/**
 * A life: at any time anybody does anything to any step that it is about, what the rules allow and what they don't. One
 * that is out for something mostly does what leads there.
 */
export async function live(living: Living): Promise<Act[]> {
  const { engine, begun, time, dice, helm } = living;
  const acts: Act[] = [];
  for (let left = helm ? dice.whole(40, 90) : dice.whole(20, 80); left > 0; left--) {
    const view = await viewCaseOfProject(engine, begun.project.id, (seen) => seen);
    const meant = helm && dice.chance(MEANT) ? helm.next(view, time.now()) : null;
    if (meant === 'wait') await time.passTo(nextMoment(living, view));
    else if (meant) acts.push(await give(living, meant));
    else acts.push(...(await drift(living, view, acts)));
  }
  await time.passTo(new Date(time.now().getTime() + dice.whole(1, 400) * DAY_MS));
  await time.end();
  return acts;
}

/** So many of a hundred turns of a life that is out for something are meant; the others come as they come. */
const MEANT = 80;

/** What comes as it comes, at some time or other; a life that is out for something lets little time go by with it. */
async function drift(living: Living, view: CaseInView, acts: readonly Act[]): Promise<Act[]> {
  const { engine, begun, time, dice, helm } = living;
  const done = new Set(acts.map(({ command }) => command.do));
  if (helm && dice.chance(85)) {
    const choice = choose(view, begun, time.now(), dice, done);
    const isKept = choice && !(helm.spoils(view, choice, time.now()) && dice.chance(85));
    return isKept ? [await give(living, dice.chance(85) ? helm.inItsWords(choice) : choice)] : [];
  }
  await time.passTo(later(dice, view, time.now()));
  const then = await viewCaseOfProject(engine, begun.project.id, (seen) => seen);
  const choice = choose(then, begun, time.now(), dice, done);
  return choice ? [await give(living, choice)] : [];
}

/** Until something may have changed by itself, mostly until the next such moment. */
function nextMoment({ time, dice, helm }: Living, view: CaseInView): Date {
  const now = time.now();
  const ahead = helm?.moments(view, now) ?? [];
  if (ahead.length === 0) return new Date(now.getTime() + dice.whole(1, 20) * DAY_MS);
  const least = Math.min(...ahead.map((at) => at.getTime()));
  return dice.chance(85) ? new Date(least) : dice.one(ahead);
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** At once, within the day, some days or months on; often just before, at, or just after the end of a clock or its reminder. */
function later(dice: Dice, { file }: CaseInView, now: Date): Date {
  const ends = file
    .allFiles()
    .flatMap(({ clocks }) => clocks.filter((c) => c.state === 'running'))
    .flatMap(({ lapsesAt, remindAt }) => [lapsesAt, ...remindAt].map((moment) => moment.getTime()))
    .filter((end) => end > now.getTime());
  if (ends.length > 0 && dice.chance(40)) {
    const end = dice.chance(60) ? Math.min(...ends) : dice.one(ends);
    return new Date(Math.max(now.getTime(), end + dice.whole(-2, 3) * MINUTE_MS));
  }
  const days = dice.weighted([0, 0.2, 3, 30, 240] as const, (d) => 10 / (1 + d));
  return new Date(now.getTime() + Math.round((dice.whole(0, 1000) / 1000) * days * DAY_MS));
}

async function give({ engine, begun, time }: Living, choice: Choice): Promise<Act> {
  const { project, applicantId } = begun;
  const { step, command, as, before } = choice;
  const actor = personCalled(as, { region: step.region, applicantId });
  const asked = { stepId: step.id, command, actor };
  const outcome = await performCommand(engine, asked).then(
    ({ fact }) => ({ fact }),
    (error: unknown) => {
      if (error instanceof RuleViolation) return { refused: error.code };
      throw error;
    },
  );
  const after = await viewProject(engine, project.id, ({ project: { chain } }) => chain.seq);
  const told = {
    at: formatInstant(time.now()),
    as,
    step: step.id,
    item: step.item.code,
    outcome,
    before,
    after,
  };
  return { ...told, command: command as Act['command'] };
}

function choose(
  view: CaseInView,
  begun: Begun,
  now: Date,
  dice: Dice,
  done: ReadonlySet<string>,
): Choice | null {
  const { file, project } = view;
  const mine = file.allFiles().filter(({ item }) => begun.focus.includes(item.code));
  const current = mine.filter((step) => file.standing(step.item.code)?.id === step.id);
  const before = project.chain.seq;
  if (current.length === 0) return null;
  if (dice.chance(20)) {
    const step = dice.one(dice.chance(10) ? mine : current);
    const name = dice.one(COMMANDS);
    return { step, command: wordsFor(dice, name, step, now), as: dice.one(ANYBODY), before };
  }
  const step = dice.one(current);
  const kept = step.item.code === DOSSIER;
  const name = kept ? dice.one(peopleAround(step)) : 'supervisor';
  const asker = personCalled(name, { region: step.region, applicantId: begun.applicantId });
  const object = policyObject(project, step);
  const by = (act: CommandName): string[] => whoMay(`step:${act}`, object);
  const chosen = drawn(
    dice,
    COMMANDS.filter((act) => belongsOn(act, kept)),
    done,
    (act) => {
      if (kept ? !by(act).includes(name) : by(act).length === 0) return false;
      return whatRefuses(file, step, exampleOf(act, step, now), now, asker) === null;
    },
  );
  if (!chosen) return null;
  const as = kept ? name : dice.one(by(chosen));
  return { step, command: wordsFor(dice, chosen, step, now), as, before };
}

/**
 * One of those that are possible, the likelier the heavier. What is drawn and turns out not to be possible is drawn
 * again, so that only a few have to be tried.
 */
function drawn(
  dice: Dice,
  all: readonly CommandName[],
  done: ReadonlySet<string>,
  isPossible: (act: CommandName) => boolean,
): CommandName | null {
  const left = new Set(all);
  while (left.size > 0) {
    const act = dice.weighted([...left], (a) => (LIKELY[a] ?? 1) * (done.has(a) ? 1 : NEW_TO_THIS_LIFE));
    if (isPossible(act)) return act;
    left.delete(act);
  }
  return null;
}
