import type { ReadStream } from 'node:fs';
import { asksFor, eachOnce, sharedBy, stagesAsOne } from '../catalogue/domain/handed-in-once.js';
import { authorize, mayAct, type Actor } from '../identity/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import type { DocumentRoom } from './document-room.js';
import { showDocument, type ShownDocument } from './document-view.js';
import {
  documentsOf,
  findDocument,
  findStep,
  findSteps,
  type DocumentRow,
  type DocumentStep,
} from './store/documents.js';

/** The documents of a step, every version of each, and those that were handed in once for its whole stage. */
export async function listDocuments(
  room: DocumentRoom,
  actor: Actor,
  stepId: string,
): Promise<ShownDocument[]> {
  const step = await stepWith(room, stepId);
  authorize(actor, DOWNLOAD, step);
  const catalogue = await room.engine.sources.catalogue(step.catalogueVersion);
  const documents = await documentsOf(room.engine.db, stepId, sharedBy(catalogue, step));
  return eachOnce(documents.map(showDocument));
}

const DOWNLOAD = 'document:download';

export async function describeDocument(room: DocumentRoom, actor: Actor, id: string): Promise<ShownDocument> {
  const row = await findDocument(room.engine.db, id);
  if (row === null) throw new NotFound('document', id);
  const step = await stepWith(room, row.step_id);
  if (!mayAct(actor, DOWNLOAD, step) && !(await readsItElsewhere(room, actor, step, row)))
    authorize(actor, DOWNLOAD, step);
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

async function stepWith(room: DocumentRoom, stepId: string): Promise<DocumentStep> {
  const step = await findStep(room.engine.db, stepId);
  if (step === null) throw new NotFound('step', stepId);
  return step;
}

/** Whether it is among the documents of another step, which asks for the same and is this one's to read. */
async function readsItElsewhere(
  { engine }: DocumentRoom,
  actor: Actor,
  { projectId, projectType, stage, catalogueVersion }: DocumentStep,
  { material }: DocumentRow,
): Promise<boolean> {
  const catalogue = await engine.sources.catalogue(catalogueVersion);
  const steps = await findSteps(engine.db, projectId, stagesAsOne(catalogue, projectType, stage));
  return steps.some((step) => asksFor(catalogue, step.item, material) && mayAct(actor, DOWNLOAD, step));
}
