import { isOnTheProject, type CommandName, type StepCommand } from '../steps/index.js';
import type { CommandDetails, DetailValue, ScriptCommand } from './domain/script.js';

/** What each command says to the engine, where the script leaves it out; whatever else it says is kept with the fact. */
const SAYS: Readonly<Record<CommandName, Readonly<Record<string, DetailValue | undefined>>>> = {
  submit: { missing: undefined, commitment: undefined },
  accept: {},
  'request-corrections': { materials: [], reason: '' },
  correct: { materials: [] },
  'not-accept': { reason: '' },
  'start-special': { procedure: '', days: undefined, notice: undefined },
  'end-special': {},
  extend: { reason: '' },
  grant: {},
  refuse: { reason: '' },
  deliver: {},
  'publish-decision': {},
  withdraw: { reason: undefined },
  terminate: { reason: '' },
  supply: { materials: [] },
  'extend-supply': { materials: [], reason: '' },
  convert: {},
  'void-opinion': { reason: '' },
  check: { passed: false, reason: undefined },
  rate: { score: 0, reason: undefined },
  'contact-rater': { reason: undefined },
  'rectify-rating': { reason: '' },
  'appeal-rating': { reason: '' },
  'decide-appeal': { upheld: false, reason: undefined },
  'visit-rater': { satisfied: undefined, reason: undefined },
  rectify: {},
  revoke: { ground: '', reason: '', heard: true },
  recall: { reason: '', compensation: undefined },
  'cancel-licence': { ground: '', reason: undefined },
  'suspend-licence': { reason: '' },
  'resume-licence': {},
  renew: {},
  'decide-renewal': { granted: true, reason: undefined },
  'start-work': {},
  'extend-start': { months: undefined, reason: undefined },
  'suspend-work': { reason: '' },
  'resume-work': { verified: undefined },
  'complete-work': {},
  'record-payment': { amount: 0, area: undefined },
  'record-land-use': { event: undefined, share: undefined },
  excuse: { cause: '', months: 0 },
  object: { reason: undefined },
  'decide-objection': { upheld: false, reason: undefined },
  'confirm-revocation': { confirmed: true, reason: undefined },
  'record-contract': { startBy: '', price: 0 },
  'find-idle': {},
  'decide-idle-fee': { amount: undefined },
  'reclaim-land': { reason: '' },
  'close-idle': { reason: '' },
  'end-waiver': { reason: '' },
};

/** What is done to the project as a whole may name the item that it is about. */
export function stepCommandOf({ do: name, item, details }: ScriptCommand): StepCommand {
  if (!isCommand(name)) throw new Error(`the engine has no command ${name}`);
  const says = SAYS[name];
  const extra = pick(details, (key) => !(key in says));
  const said = { ...says, ...pick(details, (key) => key in says) };
  const about = isOnTheProject(name) && item !== null ? { about: item } : {};
  return {
    do: name,
    ...said,
    ...about,
    ...(Object.keys(extra).length > 0 ? { extra } : {}),
  } as unknown as StepCommand;
  urge: { level: undefined, reason: '' },
  'reply-supervision': { measure: '', supervision: undefined },
  'escalate-supervision': { reason: '', supervision: undefined },
  'record-violation': { violation: '', evidence: '', reason: undefined },
}

const isCommand = (name: string): name is CommandName => name in SAYS;

function pick(details: CommandDetails, wanted: (key: string) => boolean): CommandDetails {
  return Object.fromEntries(Object.entries(details).filter(([key]) => wanted(key)));
}
