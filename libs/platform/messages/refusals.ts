import { fill, loadTexts, type Blanks, type Text } from './texts.js';

interface RefusalEntry extends Text {
  readonly status?: number;
  readonly remedy?: Text;
}

/** Why something was refused, said to people: what holds, and what would make it right. */
export interface Refusal {
  readonly status: number;
  readonly detail: Text;
  readonly remedy: Text | null;
}

/** The rules stand against it as things are now. */
const CONFLICT = 409;

const refusals = loadTexts<RefusalEntry>('refusals.yaml');

export const REFUSAL_CODES: readonly string[] = [...refusals.keys()];

/** A code without a text is still a refusal and is told as one; a test finds it before that happens. */
export function refusalOf(code: string, data: Blanks): Refusal {
  const entry = refusals.get(code);
  return {
    status: entry?.status ?? CONFLICT,
    detail: entry === undefined ? { zh: code, en: code } : fill(entry, data),
    remedy: entry?.remedy === undefined ? null : fill(entry.remedy, data),
  };
}
