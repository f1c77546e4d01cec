import { fill, type Text } from '../../platform/messages/index.js';
import { loadWords } from '../words/load-words.js';
import { inColumns } from './columns.js';
import { dataWords, factWord, minuteOf } from './fact-words.js';
import { failureText, lineOfFailure } from './failure-words.js';
import type { Performance, Print } from './performance.js';

const words = loadWords('timeline');

/** When, which item, what happened, its name in scripts, who did it. */
const WIDTHS = [16, 6, 16, 28, 11];

/** The timeline as people read it. */
export function readablePerformance(print: Print, file: string): Performance {
  return {
    begin: ({ title }) => print(say('opening', { title: title ?? say('untitled', {}) })),
    fact: ({ at, item, fact, actor, data }) =>
      print(inColumns([minuteOf(at), item ?? '', factWord(fact), fact, actor, dataWords(data)], WIDTHS)),
    refused: ({ at, item, as, do: doing }, { code, clause, zh }) =>
      print(
        inColumns(
          [minuteOf(at), item ?? '', say('refused', { code, clause }), `${as.label} ${doing}: ${zh}`],
          WIDTHS,
        ),
      ),
    end: (script, { at, failed }) => {
      const count = failed.length === 0 ? script.expectations.length : failed.length;
      print(say(failed.length === 0 ? 'held' : 'failed', { at: minuteOf(at), count }));
      for (const failure of failed) {
        const { zh, en } = failureText(failure);
        print(`  ${file}:${lineOfFailure(failure)}  ${zh}\n    ${en}`);
      }
    },
  };
}

function say(key: string, blanks: Record<string, string | number>): string {
  return fill(words.get(key) as Text, blanks).zh;
}
