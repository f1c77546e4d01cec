import { v7 as newId } from 'uuid';
import { appendFacts, type Fact } from '../facts/index.js';
import { authorize, type Actor } from '../identity/index.js';
import { inTransaction, type Tx } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import { NotFound } from '../platform/domain/not-found.js';
import { keepAnswer, keptAnswer, type KeptRequest } from '../platform/idempotency/kept-answer.js';
import { statesShownAs } from '../steps/index.js';
import type { DocumentRoom } from './document-room.js';
import { showDocument, type ShownDocument } from './document-view.js';
import { insertDocument, type DocumentRow } from './store/documents.js';
import type { IncomingFile } from './store/file-store.js';
import {
  applicantOf,
  earlierDocument,
  lockProject,
  stepsToCome,
  type DocumentProject,
  type StepToCome,
} from './store/project-steps.js';
import { named, requestWith } from './upload-document.js';

interface ForProject {
  readonly projectId: string;
  readonly material: string;
  readonly actor: Actor;
  readonly request?: KeptRequest;
}

export interface HandingIn extends ForProject {
  readonly file: IncomingFile & { readonly name: string };
}

export interface Reuse extends ForProject {
  readonly document: string;
}

type Content = Pick<DocumentRow, 'name' | 'media_type' | 'size' | 'sha256'>;

/** Asked before the first byte is taken: is this somebody who may? */
export async function expectHandingIn(
  { engine }: DocumentRoom,
  { projectId, actor }: Pick<ForProject, 'projectId' | 'actor'>,
): Promise<void> {
  const applicantId = await applicantOf(engine.db, projectId);
  if (applicantId === null) throw new NotFound('project', projectId);
  authorize(actor, 'document:upload', { applicantId });
}

/** 行政许可法 art. 31, 优化营商环境条例 art. 36: one file for every step of the project that still asks for it. */
export async function handInOnce(room: DocumentRoom, handing: HandingIn): Promise<ShownDocument[]> {
  const { file, projectId } = handing;
  try {
    const { name, kind } = named(file);
    const content = { name, media_type: kind.mediaType, size: file.size, sha256: file.sha256 };
    const request = requestWith(file, handing.request);
    return await inTransaction(room.engine.db, async (tx) => {
      const project = await demandProject(tx, projectId, handing.actor);
      const kept = await keptAnswer<ShownDocument[]>(tx, request);
      if (kept !== null) return kept;
      const answer = await enterFor(tx, room, project, { ...handing, content });
      await keepAnswer(tx, request, answer);
      await room.files.keep(file);
      return answer;
    });
  } finally {
    await room.files.discard(file);
  }
}

/** What was handed in with one step is used for the others that ask for it, as its applicant wants it. */
export async function reuseDocument(room: DocumentRoom, reuse: Reuse): Promise<ShownDocument[]> {
  const { projectId, material, document: id, actor, request } = reuse;
  return inTransaction(room.engine.db, async (tx) => {
    const project = await demandProject(tx, projectId, actor);
    const kept = await keptAnswer<ShownDocument[]>(tx, request);
    if (kept !== null) return kept;
    const content = await earlierDocument(tx, { id, projectId, material });
    if (content === null) throw new NotFound('document', id);
    const answer = await enterFor(tx, room, project, { ...reuse, content });
    await keepAnswer(tx, request, answer);
    return answer;
  });
}

async function demandProject(tx: Tx, id: string, actor: Actor): Promise<DocumentProject> {
  const project = await lockProject(tx, id);
  if (project === null) throw new NotFound('project', id);
  authorize(actor, 'document:upload', { applicantId: project.applicantId });
  return project;
}

/** A version of its own for each step, so that what one department decides on is never changed by another's. */
async function enterFor(
  tx: Tx,
  room: DocumentRoom,
  project: DocumentProject,
  { material, actor, content }: ForProject & { readonly content: Content },
): Promise<ShownDocument[]> {
  const now = await room.engine.clock.now(tx);
  const steps = await stepsAsking(tx, room, project, material);
  const rows: { readonly row: DocumentRow; readonly step: StepToCome }[] = [];
  for (const step of steps) {
    const { name, media_type, size, sha256 } = content;
    const row = await insertDocument(tx, project.id, {
      id: newId(),
      step_id: step.id,
      material,
      name,
      media_type,
      size,
      sha256,
      uploaded_by: actor.label,
      uploaded_at: now,
    });
    rows.push({ row, step });
  }
  const facts = rows.map(({ row, step }) => uploadedFor(row, step, actor));
  await appendFacts(tx, project.id, project.chain, facts);
  return rows.map(({ row }) => showDocument(row));
}

async function stepsAsking(
  tx: Tx,
  room: DocumentRoom,
  { id, catalogueVersion }: DocumentProject,
  material: string,
): Promise<StepToCome[]> {
  const { items } = await room.engine.sources.catalogue(catalogueVersion);
  const open = await stepsToCome(tx, id, statesShownAs('open'));
  const asked = (item: string): string[] => items.get(item)?.materials.map(({ ref }) => ref) ?? [];
  const asking = open.filter(({ item }) => asked(item).includes(material));
  if (asking.length === 0)
    throw InvalidInput.of('material', 'material', {
      wanted: [...new Set(open.flatMap((s) => asked(s.item)))],
    });
  return asking;
}

function uploadedFor(row: DocumentRow, { id, item }: StepToCome, actor: Actor): Fact<'document.uploaded'> {
  const { material, version, name, size, sha256 } = row;
  return {
    name: 'document.uploaded',
    at: row.uploaded_at,
    item,
    stepId: id,
    actor: actor.label,
    by: actor.accountId,
    data: { material, document: row.id, version, name, size, sha256 },
  };
}
