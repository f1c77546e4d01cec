import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { COMMANDS, isOnTheProject } from '../../libs/steps/domain/commands.js';

describe('what may be done about a step', () => {
  it.each(['zh', 'en'])('has a word on its button (%s)', (language) => {
    const file = new URL(`../../apps/web/src/step/words.${language}.json`, import.meta.url);
    const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const acts = COMMANDS.filter((name) => !isOnTheProject(name));
    expect(acts.filter((act) => !words[`act.${act}`])).toEqual([]);
  });
});
