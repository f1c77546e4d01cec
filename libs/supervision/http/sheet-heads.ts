import type { Column } from '../../platform/http/index.js';
import { wordsFor, type Text } from '../../platform/messages/index.js';

/** How a sheet or a column of it is called. */
export const head = (code: string): Text => wordsFor('sheetheads', code);

export const said =
  <Row>(text: (row: Row) => Text): Column<Row>['cell'] =>
  (row, language) =>
    text(row)[language];
