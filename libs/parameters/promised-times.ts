import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Text } from '../platform/messages/index.js';
import type { WholeParameter } from './domain/parameter.js';

type Bounds = Pick<Required<WholeParameter>, 'default' | 'min' | 'max' | 'basis'>;

interface PromisedTimes {
  readonly bounds: Bounds;
  readonly promisers: Readonly<Record<string, Text & Pick<WholeParameter, 'scope' | 'note'>>>;
  readonly types: Readonly<Record<string, Text & { readonly of: readonly string[] }>>;
  readonly spans: Readonly<Record<string, Text>>;
}

const path = fileURLToPath(new URL('./data/promised-times.yaml', import.meta.url));

/** 时限承诺: what a city and its province promise for the stages of each type of project, one parameter for each. */
export function promisedTimes(): WholeParameter[] {
  const { bounds, promisers, types, spans } = parse(readFileSync(path, 'utf8')) as PromisedTimes;
  return Object.entries(promisers).flatMap(([by, promiser]) =>
    Object.entries(types).flatMap(([type, { of, ...named }]) =>
      of.map((span): WholeParameter => {
        const words = spans[span];
        if (!words) throw new Error(`${type} has no words for ${span}`);
        return {
          key: `${by}_limit_wd_${type}_${span}`,
          zh: `${promiser.zh}：${named.zh}${words.zh}`,
          en: `${promiser.en}: ${words.en}, ${named.en}`,
          type: 'whole',
          unit: 'WD',
          conf: 'P',
          scope: promiser.scope,
          note: promiser.note,
          ...bounds,
        };
      }),
    ),
  );
}
