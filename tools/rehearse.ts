import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toldEnvironment } from '../libs/platform/told-environment.js';
// Not the whole face of it: what reads a script is loaded first, and the engine while the servers come up.
import type { Script } from '../libs/rehearsal/domain/script.js';
import { loadRuleBook } from '../libs/rehearsal/load-rule-book.js';
import { parseScript } from '../libs/rehearsal/parse-script.js';
import { sayProblem } from '../libs/rehearsal/say-problem.js';
import { startWorkerProcess } from './rehearsal/worker-process.js';

const HELD = 0;
const FAILED = 1;
const INVALID = 2;
const BROKEN = 3;
const USAGE = 'npm run rehearse -- FILE.yaml [--json] [--keep]';
/** For the product's own page, which follows entry by entry. */
const WATCH = 'watch';

interface Asked {
  readonly file: string;
  readonly json: boolean;
  readonly watch: boolean;
}

/** Plays one script on the servers that it is told of. Exit code 0: as expected; 1: not; 2: the script is invalid; 3: the sandbox failed. */
async function rehearse(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  const script = asked && (await readScript(asked.file));
  return script ? play(script, asked) : INVALID;
}

function readArguments(args: readonly string[]): Asked | null {
  const flag = { type: 'boolean', default: false } as const;
  const options = { json: flag, keep: flag, [WATCH]: flag };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file] = positionals;
    if (file !== undefined && positionals.length === 1)
      return { file, json: values.json, watch: values[WATCH] };
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

/** Everything loads while the servers come up, which are asked for only now that the script is worth it. */
async function play(script: Script, { file, json, watch }: Asked): Promise<number> {
  const worker = startWorkerProcess();
  process.send?.('servers, please');
  const [rehearsal, { openSandbox }, servers] = await Promise.all([
    import('../libs/rehearsal/index.js'),
    import('./rehearsal/open-sandbox.js'),
    toldEnvironment(),
  ]);
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  const { jsonPerformance, playScript, readablePerformance, watchedPerformance } = rehearsal;
  const forPeople = () => (json ? jsonPerformance(print) : readablePerformance(print, file));
  const performance = watch ? watchedPerformance(print) : forPeople();
  try {
    const sandbox = await openSandbox(servers, worker, script);
    performance.begin(script);
    const outcome = await Promise.race([playScript(script, sandbox.engine, performance), worker.failed]);
    performance.end(script, outcome);
    await sandbox.close();
    return outcome.failed.length === 0 ? HELD : FAILED;
  } finally {
    await worker.stop();
  }
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

process.exitCode = await rehearse(process.argv.slice(2)).catch((error: unknown) => {
  complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return BROKEN;
});
