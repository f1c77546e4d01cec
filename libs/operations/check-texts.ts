import { vocabulary, type Text } from '../platform/messages/index.js';

/** What the lights are called and say. */
export function loadTexts() {
  const texts = vocabulary('checks');
  const find = (key: string): Text | undefined => texts.get(key);
  const says = (key: string): Text => find(key) ?? { zh: key, en: key };
  return { find, says };
}
