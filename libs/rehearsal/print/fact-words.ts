import { vocabulary, type Language } from '../../platform/messages/index.js';
import { dayOf, formatInstant } from '../../calendar/domain/day.js';
import type { RecordedFact } from '../domain/recorded-fact.js';
import { loadWordGroups } from '../words/load-words.js';

const facts = vocabulary('facts');
const data = loadWordGroups('data');

export function factWord(fact: string): string {
  return facts.get(fact)?.zh ?? fact;
}

/** `到期 2026-01-13 · 方式 视为` */
export function dataWords(values: RecordedFact['data'], language: Language = 'zh'): string {
  return Object.entries(values)
    .map(([key, value]) => `${data['keys']?.get(key)?.[language] ?? key} ${valueWord(value, language)}`)
    .join(' · ');
}

/** A fact in one breath, as failures name it: `2026-01-28 step.accepted {"mode":"normal"}`. */
export function factInShort({ at, fact, item, data: values }: RecordedFact): string {
  const named = item === null ? fact : `${fact} ${item}`;
  return `${dayOf(at)} ${named} ${JSON.stringify(values)}`;
}

export function minuteOf(instant: Date): string {
  return formatInstant(instant).slice(0, 16).replace('T', ' ');
}

function valueWord(value: unknown, language: Language): string {
  if (Array.isArray(value))
    return value.map((one) => valueWord(one, language)).join(language === 'zh' ? '、' : ', ');
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return data['values']?.get(String(value))?.[language] ?? String(value);
}
