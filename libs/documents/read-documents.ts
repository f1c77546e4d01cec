import type { ReadStream } from 'node:fs';
import { authorize, type Actor } from '../identity/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import type { DocumentRoom } from './document-room.js';
import { showDocument, type ShownDocument } from './document-view.js';
import { documentsOf, findDocument, findStep } from './store/documents.js';

/** The documents of a step, every version of each. */
export async function listDocuments(
  room: DocumentRoom,
  actor: Actor,
  stepId: string,
): Promise<ShownDocument[]> {
  await demandReader(room, actor, stepId);
  return (await documentsOf(room.engine.db, stepId)).map(showDocument);
}

export async function describeDocument(room: DocumentRoom, actor: Actor, id: string): Promise<ShownDocument> {
  const row = await findDocument(room.engine.db, id);
  if (row === null) throw new NotFound('document', id);
  await demandReader(room, actor, row.step_id);
  return showDocument(row);
}

export interface DocumentContent {
  readonly document: ShownDocument;
  readonly content: ReadStream;
}

export async function readDocument(room: DocumentRoom, actor: Actor, id: string): Promise<DocumentContent> {
  const document = await describeDocument(room, actor, id);
  const { name, size, sha256 } = document;
  const content = await room.files.read(sha256, size);
  if (content === null)
    throw new RuleViolation('document.content-gone', 'RFC 9110, 15.5.11', { name, sha256 });
  return { document, content };
}

async function demandReader(room: DocumentRoom, actor: Actor, stepId: string): Promise<void> {
  const step = await findStep(room.engine.db, stepId);
  if (step === null) throw new NotFound('step', stepId);
  authorize(actor, 'document:download', step);
}
