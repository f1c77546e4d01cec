export { hashOfWords } from './hash-of-words.js';
export { REFUSAL_CODES, refusalOf, type Refusal } from './refusals.js';
export { acceptedBy, fieldText, healthText, operationText, titleOf } from './resources.js';
export {
  fill,
  preferredLanguage,
  vocabulary,
  wordsFor,
  type Blanks,
  type Language,
  type Text,
} from './texts.js';
