import { fill, loadTexts, type Blanks, type Text } from './texts.js';

const titles = loadTexts<Text>('titles.yaml');
const accepted = loadTexts<Text>('accepted.yaml');
const fields = loadTexts<Text>('fields.yaml');
const operations = loadTexts<Text>('operations.yaml');
const health = loadTexts<Text>('health.yaml');
const reminders = loadTexts<Text>('reminders.yaml');

/** The headline of a problem, by its HTTP status. */
export function titleOf(status: number): Text {
  return titles.get(String(status)) ?? { zh: String(status), en: String(status) };
}

/** What a field would accept, by the name of its rule; a rule without a text is found by a test, not by an applicant. */
export function acceptedBy(rule: string, data: Blanks): Text {
  return fill(accepted.get(rule) ?? { zh: rule, en: rule }, data);
}

/** What a field of the API means, by its name. */
export function fieldText(field: string): Text | undefined {
  return fields.get(field);
}

/** What a route does, by its operation id. */
export function operationText(operation: string): Text | undefined {
  return operations.get(operation);
}

/** Why a part of the product is not ready. */
export function healthText(why: string): Text {
  return health.get(why) ?? { zh: why, en: why };
}

/** What an entry in somebody's list says, by the fact beside which it went out. */
export function reminderText(fact: string, data: Blanks): Text {
  const text = reminders.get(fact);
  return text ? fill(text, data) : { zh: fact, en: fact };
}

/** The facts that can go out to somebody. */
export const REMINDING_FACTS: readonly string[] = [...reminders.keys()];
