import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** As of any program that is called in a way that it does not know. */
const MISUSED = 2;

/** What a tool is asked for on its command line; whoever asks for what it does not know is told what it does. */
export function asked<Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return leave(usage, (error as Error).message);
  }
}

export function whole(usage: string, name: string, text: string): number {
  const n = Number(text);
  return Number.isSafeInteger(n) && n > 0
    ? n
    : leave(usage, `--${name} is ${text}, which is no whole number above 0`);
}

export function leave(usage: string, problem: string): never {
  process.stderr.write(`${problem}\n→ ${usage}\n`);
  process.exit(MISUSED);
}
