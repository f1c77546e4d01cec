import * as commands from './domain/commands.js';
import * as facts from './domain/facts.js';
import * as format from './domain/format.js';
import { NUMBERS } from './read/read-details.js';
import { loadWords } from './words/load-words.js';

type Schema = Readonly<Record<string, unknown>>;

const words = loadWords('commands');

/** Format 1 as a JSON Schema: all that the format has, whether this version plays it or not. */
export function describeFormat(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tongban:rehearsal:1',
    title: 'Rehearsal script, format 1 / 流程演练脚本,格式 1',
    ...mapping(
      {
        rehearsal: { enum: format.FORMAT_VERSIONS },
        title: TEXT,
        start: INSTANT,
        parameters: { type: 'object', additionalProperties: VALUE },
        project: mapping(
          {
            name: TEXT,
            type: TEXT,
            profile: TEXT,
            facts: { type: 'object', additionalProperties: VALUE },
            park: TEXT,
          } satisfies Record<(typeof format.PROJECT_KEYS)[number], Schema>,
          format.REQUIRED_PROJECT_KEYS,
        ),
        parks: PARKS,
        granted: list(ref('item')),
        pilots: list(ref('item')),
        script: list(ref('entry')),
        expect: list(ref('expectation')),
      } satisfies Record<(typeof format.SCRIPT_KEYS)[number], Schema>,
      format.REQUIRED_SCRIPT_KEYS,
    ),
    $defs: { item: TEXT, actor: ACTOR, entry: ENTRY, ...COMMANDS, expectation: EXPECTATION },
  };
}

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const list = (items: Schema): Schema => ({ type: 'array', items });

function mapping(properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema {
  return { type: 'object', properties, required: [...required], additionalProperties: false };
}

const TEXT: Schema = { type: 'string', pattern: '\\S' };
const FLAG: Schema = { type: 'boolean' };
const VALUE: Schema = { type: ['string', 'number', 'boolean'] };
const DAY: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const INSTANT: Schema = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?$',
  description: 'zone Asia/Shanghai unless an offset is given',
};
const ACTOR: Schema = {
  type: 'string',
  pattern: `^(${format.ROLES.join('|')}|(${format.DEPARTMENT_ROLES.join('|')}):.+)$`,
};
const PARKS: Schema = {
  type: 'object',
  additionalProperties: mapping(
    { assessments: { type: 'object', additionalProperties: mapping({ validUntil: DAY }, ['validUntil']) } },
    ['assessments'],
  ),
};

const number = ({
  minimum,
  maximum,
  whole,
}: {
  minimum: number;
  maximum?: number;
  whole?: boolean;
}): Schema => ({
  type: whole ? 'integer' : 'number',
  minimum,
  ...(maximum === undefined ? {} : { maximum }),
});
const choice = (words: readonly string[]): Schema => ({ enum: [...words] });

const DETAILS: Readonly<Record<commands.DetailKind, Schema>> = {
  text: TEXT,
  flag: FLAG,
  materials: list(TEXT),
  department: TEXT,
  departments: list(TEXT),
  procedure: TEXT,
  date: DAY,
  count: number(NUMBERS.count),
  amount: number(NUMBERS.amount),
  share: number(NUMBERS.share),
  score: number(NUMBERS.score),
  stage: choice(commands.CHOICES.stage),
  opinion: choice(commands.CHOICES.opinion),
  'asked-by': choice(commands.CHOICES['asked-by']),
  'land-event': choice(commands.CHOICES['land-event']),
  'issue-class': choice(commands.CHOICES['issue-class']),
  violation: choice(commands.CHOICES.violation),
  practice: choice(commands.CHOICES.practice),
  conditions: list(TEXT),
  'contract-kind': choice(commands.CHOICES['contract-kind']),
  method: choice(commands.CHOICES.method),
  'passed-over': choice(commands.CHOICES['passed-over']),
  'complaint-about': choice(commands.CHOICES['complaint-about']),
};

/** A command is what its `do` says; every one has a schema of its own, so that an editor knows its keys. */
const ENTRY: Schema = {
  type: 'object',
  if: { required: ['until'] },
  then: mapping({ until: INSTANT }, ['until']),
  else: {
    required: ['at', 'as', 'do'],
    properties: { do: choice(commands.COMMAND_NAMES) },
    allOf: commands.COMMAND_NAMES.map((name) => ({
      if: { properties: { do: { const: name } }, required: ['do'] },
      then: ref(name),
    })),
  },
};

const COMMANDS = Object.fromEntries(commands.COMMAND_NAMES.map((name) => [name, describeCommand(name)]));

function describeCommand(name: commands.CommandName): Schema {
  const { item, with: details, needs } = commands.commandFormat(name);
  const { zh, en } = words.get(name) ?? { zh: name, en: name };
  const properties = {
    at: INSTANT,
    as: ref('actor'),
    do: { const: name },
    ...(item === 'none' ? {} : { item: ref('item') }),
    ...Object.fromEntries(Object.entries(details).map(([key, kind]) => [key, DETAILS[kind]])),
    refused: { anyOf: [{ const: true }, TEXT] },
  };
  return {
    description: `${en} / ${zh}`,
    ...mapping(properties, ['at', 'as', 'do', ...(item ? [] : ['item']), ...needs]),
  };
}

const FACT_PATTERN = { item: ref('item'), on: DAY, data: { type: 'object' } };

/** The words of the format that stand in a fact's data. */
const DATA_WORDS = facts.DATA_WORDS.map(({ facts, key, words }) => {
  const named = { pattern: `^${facts.replace('.', '\\.')}` };
  return {
    if: { anyOf: ['fact', 'never'].map((kind) => ({ properties: { [kind]: named }, required: [kind] })) },
    then: { properties: { data: { properties: { [key]: choice(words) } } } },
  };
});

const EXPECTATION: Schema = {
  oneOf: [
    { ...mapping({ fact: choice(facts.FACTS), ...FACT_PATTERN }, ['fact']), allOf: DATA_WORDS },
    { ...mapping({ never: choice(facts.FACTS), ...FACT_PATTERN }, ['never']), allOf: DATA_WORDS },
    mapping({ item: ref('item'), state: choice(facts.STATES) }, ['item', 'state']),
  ],
};
