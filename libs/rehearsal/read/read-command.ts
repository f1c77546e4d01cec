import {
  COMMAND_KEYS,
  COMMAND_NAMES,
  commandFormat,
  type CommandName,
  type DetailKind,
} from '../domain/commands.js';
import type { CommandDetails, DetailValue, ScriptCommand } from '../domain/script.js';
import { complete, type Cursor, type Fields } from './cursor.js';
import { readActor } from './read-actor.js';
import { readDetail } from './read-details.js';
import { readItem, type Reading } from './reading.js';
import { reportMissing } from './report-missing.js';

/** One command of the script; undefined where it can't be played as it stands. */
export function readCommand(cursor: Cursor, reading: Reading): ScriptCommand | undefined {
  const doing = cursor.entries().read('do', (at) => at.oneOf(COMMAND_NAMES));
  const { known, required, details } = doing ? keysOf(doing) : ANY_COMMAND;
  const fields = cursor.fields(known, required);
  const item = fields.readOr('item', null, (at) => readItem(at, reading));
  if (doing && item) reportMissing(fields, item, reading);
  return complete<ScriptCommand>({
    line: cursor.line,
    at: fields.read('at', (at) => at.instant()),
    as: fields.read('as', (at) => readActor(at, reading)),
    do: doing,
    item,
    details: readDetails(details, fields, reading),
    refused: fields.readOr('refused', null, readRefused),
  });
}

interface CommandKeys {
  readonly known: readonly string[];
  readonly required: readonly string[];
  readonly details: Readonly<Record<string, DetailKind>>;
}

const NEEDED = ['at', 'as', 'do'];

/** Of a command that nobody knows, no key that some command has is called unknown. */
const ANY_COMMAND: CommandKeys = {
  known: [
    ...new Set([...COMMAND_KEYS, ...COMMAND_NAMES.flatMap((name) => Object.keys(commandFormat(name).with))]),
  ],
  required: NEEDED,
  details: {},
};

function keysOf(name: CommandName): CommandKeys {
  const { item, with: details, needs } = commandFormat(name);
  const known = [...COMMAND_KEYS, ...Object.keys(details)].filter((key) => key !== 'item' || item !== 'none');
  return { known, required: [...NEEDED, ...(item ? [] : ['item']), ...needs], details };
}

function readDetails(kinds: CommandKeys['details'], fields: Fields, reading: Reading): CommandDetails {
  const details: Record<string, DetailValue> = {};
  for (const [key, kind] of Object.entries(kinds)) {
    const value = fields.read(key, (at) => readDetail(kind, at, reading));
    if (value !== undefined) details[key] = value;
  }
  return details;
}

function readRefused(cursor: Cursor): true | string | undefined {
  const value = cursor.value();
  if (value === true || (typeof value === 'string' && value !== '')) return value;
  return value === undefined ? undefined : cursor.report('wrong-type', { wanted: 'refusal' });
}
