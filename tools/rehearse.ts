import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../libs/platform/config.js';
import {
  jsonPerformance,
  loadRuleBook,
  parseScript,
  playScript,
  readablePerformance,
  sayProblem,
  type Script,
} from '../libs/rehearsal/index.js';
import { openSandbox } from './rehearsal/open-sandbox.js';

const HELD = 0;
const FAILED = 1;
const INVALID = 2;
const BROKEN = 3;
const USAGE = 'npm run rehearse -- FILE.yaml [--json] [--keep]';

interface Asked {
  readonly file: string;
  readonly json: boolean;
  /** Only reads the script. */
  readonly check: boolean;
}

/** Plays one script on the servers that the environment names. Exit code 0: as expected; 1: not; 2: the script is invalid; 3: the sandbox failed. */
async function rehearse(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  const script = asked && (await readScript(asked.file));
  if (!script) return INVALID;
  return asked.check ? HELD : play(script, asked);
}

function readArguments(args: readonly string[]): Asked | null {
  const flag = { type: 'boolean', default: false } as const;
  const options = { json: flag, keep: flag, check: flag };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file] = positionals;
    if (file !== undefined && positionals.length === 1)
      return { file, json: values.json, check: values.check };
  } catch (error) {
    complain((error as Error).message);
  }
  complain(USAGE);
  return null;
}

async function readScript(file: string): Promise<Script | null> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    complain((error as Error).message);
    return null;
  }
  const parsed = parseScript(text, await loadRuleBook());
  if ('script' in parsed) return parsed.script;
  parsed.problems.forEach((problem) => complain(sayProblem(file, problem)));
  return null;
}

async function play(script: Script, { file, json }: Asked): Promise<number> {
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  const performance = json ? jsonPerformance(print) : readablePerformance(print, file);
  const sandbox = await openSandbox(readConfig(), script);
  try {
    performance.begin(script);
    const outcome = await Promise.race([playScript(script, sandbox.engine, performance), sandbox.failed]);
    performance.end(script, outcome);
    return outcome.failed.length === 0 ? HELD : FAILED;
  } finally {
    await sandbox.close();
  }
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

process.exitCode = await rehearse(process.argv.slice(2)).catch((error: unknown) => {
  complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return BROKEN;
});
