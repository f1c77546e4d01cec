import type { FactData, FactName } from '../../facts/domain/facts.js';
import type { Actor } from '../../identity/domain/actor.js';
import type { Addressee } from '../../steps/domain/duty.js';
import type { Matter } from '../../steps/domain/matter.js';
import { Matters } from '../../steps/domain/matters.js';
import type { Passage } from '../../steps/domain/passage.js';
import { ISSUE, type IssueEvent, type IssueState } from './machine.js';
import './commands.js';

/** The project's open problems. */
export const issues = new Matters<IssueState, IssueEvent>({
  kind: 'issue',
  prefix: 'I',
  machine: ISSUE,
  notOpen: 'issue.not-open',
  clause: '问题交办',
});

/** 办理中的问题: its lead and its person are named from S01 on. */
export function leadOf(p: Passage, { lead, number }: Matter): Addressee {
  return lead ?? p.refuse('issue.not-assigned', '问题交办', { issue: number });
}

interface Asked {
  readonly issue?: string;
  readonly about?: string;
}

/** The one that a command is about: of the open ones the latest for which it can be given by this hand. */
export const issueFor = (
  p: Passage,
  { issue: number, about }: Asked,
  events: readonly IssueEvent[],
  isTheirs: (matter: Matter) => boolean = () => true,
): Matter =>
  issues.find(
    p,
    { ...(number === undefined ? {} : { number }), ...(about === undefined ? {} : { about }) },
    (matter) => isTheirs(matter) && events.some((event) => issues.may(matter, event)),
  );

type IssueFact = Extract<FactName, `issue.${string}`>;

/** A fact of an issue, about the item that the command names, or the one it was raised about. */
export function tell<Name extends IssueFact>(
  p: Passage,
  name: Name,
  { number: issue, about }: Pick<Matter, 'number' | 'about'>,
  { data, to = [], item }: { data: Omit<FactData[Name], 'issue'>; to?: readonly Addressee[]; item?: string },
): void {
  p.record(name, { issue, ...data } as unknown as FactData[Name], to, item ?? about);
}

/** Whoever does something about it has it in hand, whether or not that was said before (S03). */
export const atWork = (p: Passage, issue: Matter): Matter =>
  issues.may(issue, 'ISSUE_ACKED') ? issues.follow(p, issue, 'ISSUE_ACKED') : issue;

/** An officer acts for its office. */
export const isOf = (actor: Actor, { code, region }: Addressee): boolean =>
  actor.department === code && actor.region === region;
