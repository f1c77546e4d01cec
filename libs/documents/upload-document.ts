import { v7 as newId } from 'uuid';
import { materialsOf } from '../catalogue/domain/handed-in-once.js';
import { appendFacts, type Fact } from '../facts/index.js';
import { authorize, type Actor } from '../identity/index.js';
import { inTransaction } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import { NotFound } from '../platform/domain/not-found.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import { keepAnswer, keptAnswer, type KeptRequest } from '../platform/idempotency/kept-answer.js';
import { publicStateOf, settleStep } from '../steps/index.js';
import type { DocumentRoom } from './document-room.js';
import { showDocument, type ShownDocument } from './document-view.js';
import { EXTENSIONS, isOfKind, kindOf, type FileKind } from './domain/file-kinds.js';
import { cleanFileName } from './domain/file-name.js';
import {
  findStep,
  insertDocument,
  lockStep,
  type DocumentRow,
  type DocumentStep,
} from './store/documents.js';
import type { IncomingFile } from './store/file-store.js';

export interface UploadTarget {
  readonly stepId: string;
  readonly material: string;
  readonly actor: Actor;
}

export interface Upload extends UploadTarget {
  readonly file: IncomingFile & { readonly name: string };
  readonly request?: KeptRequest;
}

/** Asked before the first byte is taken: is this somebody who may? */
export async function expectUpload(room: DocumentRoom, { stepId, actor }: UploadTarget): Promise<void> {
  demandUploader(await findStep(room.engine.db, stepId), stepId, actor);
}

/**
 * 行政许可法 art. 31: the applicant hands in true materials and answers for them; so every version stays, with its
 * hash. The file is on the disk for good before the ledger says that it is there, and goes there only once nothing but
 * the commit is left: what is refused leaves nothing behind.
 */
export async function uploadDocument(room: DocumentRoom, upload: Upload): Promise<ShownDocument> {
  try {
    const naming = named(upload.file);
    await settleStep(room.engine, upload.stepId);
    return await enter(room, upload, naming);
  } finally {
    await room.files.discard(upload.file);
  }
}

/** Enters the file into the ledger. */
async function enter(room: DocumentRoom, upload: Upload, { name, kind }: Naming): Promise<ShownDocument> {
  const { file, stepId, actor } = upload;
  const request = requestWith(file, upload.request);
  const now = await room.engine.clock.now();
  let projectId = '';
  const entered = await inTransaction(room.engine.db, async (tx) => {
    const step = demandUploader(await lockStep(tx, stepId), stepId, actor);
    projectId = step.projectId;
    const kept = await keptAnswer<ShownDocument>(tx, request);
    if (kept !== null) return kept;
    await demandPlace(room, step, upload.material);
    const document = await insertDocument(tx, step.projectId, {
      id: newId(),
      step_id: stepId,
      material: upload.material,
      name,
      media_type: kind.mediaType,
      size: file.size,
      sha256: file.sha256,
      uploaded_by: actor.label,
      uploaded_at: now,
    });
    await appendFacts(tx, step.projectId, step.chain, [uploaded(document, step, actor)]);
    const answer = showDocument(document);
    await keepAnswer(tx, request, answer);
    await room.files.keep(file);
    return answer;
  });
  room.engine.herald?.tell(projectId);
  return entered;
}

/** The same request is one with the same file: its form is not in what was hashed until now. */
export function requestWith(
  { name, sha256 }: Upload['file'],
  request?: KeptRequest,
): KeptRequest | undefined {
  return request && { ...request, requestHash: `${request.requestHash} ${sha256} ${name}` };
}

interface Naming {
  readonly name: string;
  readonly kind: FileKind;
}

export function named(file: Upload['file']): Naming {
  const name = cleanFileName(file.name);
  const kind = kindOf(name);
  if (kind === undefined) throw InvalidInput.of('file', 'file-kind', { extensions: EXTENSIONS });
  if (!isOfKind(kind, file.beginning))
    throw InvalidInput.of('file', 'file-content', { extensions: kind.extensions });
  return { name, kind };
}

function demandUploader(step: DocumentStep | null, stepId: string, actor: Actor): DocumentStep {
  if (step === null) throw new NotFound('step', stepId);
  authorize(actor, 'document:upload', step);
  return step;
}

/** The step asks for this material, and is not yet decided. */
async function demandPlace(room: DocumentRoom, step: DocumentStep, material: string): Promise<void> {
  const catalogue = await room.engine.sources.catalogue(step.catalogueVersion);
  const wanted = materialsOf(catalogue, step.item);
  if (!wanted.includes(material)) throw InvalidInput.of('material', 'material', { wanted });
  if (takesDocuments(step) || isPromised(step, material)) return;
  const state = publicStateOf(step.state);
  throw new RuleViolation('document.step-decided', '行政许可法 art. 31', { item: step.item, state });
}

const STILL_OPEN: ReadonlySet<string> = new Set([
  'locked',
  'open',
  'submitted',
  'correcting',
  'accepted',
  'paused',
]);

/** What is decided is decided on what was there: nothing is slipped in afterwards. */
function takesDocuments({ state }: DocumentStep): boolean {
  return STILL_OPEN.has(publicStateOf(state));
}

/** 容缺: what was promised is handed in after its opinion was given, and nothing else is. */
function isPromised({ state, deferred }: DocumentStep, material: string): boolean {
  return AWAITING.has(publicStateOf(state)) && deferred.includes(material);
}

const AWAITING: ReadonlySet<string> = new Set(['awaiting-materials', 'provisional']);

function uploaded(row: DocumentRow, step: DocumentStep, actor: Actor): Fact<'document.uploaded'> {
  const { id, material, version, name, size, sha256 } = row;
  return {
    name: 'document.uploaded',
    at: row.uploaded_at,
    item: step.item,
    stepId: step.id,
    actor: actor.label,
    by: actor.accountId,
    data: { material, document: id, version, name, size, sha256 },
  };
}
