import { PASSAGE_COMMANDS } from './decide.js';
import type { Feature } from './feature.js';
import { PASSAGE_LAPSES } from './settle.js';

/** 办件: what every step has, whatever was promised with it. */
export const passage: Feature = { name: 'passage', commands: PASSAGE_COMMANDS, lapses: PASSAGE_LAPSES };
