import { Controller, Get, Inject, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Answers, Idempotent, IdempotencyKey } from '../../platform/http/index.js';
import type { DocumentRoom } from '../document-room.js';
import type { ShownDocument } from '../document-view.js';
import { expectHandingIn, handInOnce, reuseDocument } from '../hand-in-once.js';
import { describeDocument, listDocuments, readDocument } from '../read-documents.js';
import { expectUpload, uploadDocument } from '../upload-document.js';
import {
  DocumentPath,
  DocumentView,
  MaterialPath,
  ProjectMaterialPath,
  ReusePath,
  StepPath,
  UPLOAD_FORM,
} from './document-forms.js';
import { DOCUMENT_ROOM } from './document-room.token.js';
import { receiveFile } from './receive-file.js';
import { asDownload } from './download.js';

/** 材料文件: handed in by the applicant, read by who decides on it and who watches. */
@Controller()
export class DocumentsController {
  constructor(@Inject(DOCUMENT_ROOM) private readonly room: DocumentRoom) {}

  @Post('steps/:id/materials/:material/documents')
  @Requires('document:upload')
  @Idempotent()
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD_FORM)
  @Answers(201, DocumentView)
  async upload(
    @Param() { id: stepId, material }: MaterialPath,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() request: KeptRequest | undefined,
    @Req() body: Request,
  ): Promise<ShownDocument> {
    await expectUpload(this.room, { stepId, material, actor });
    const file = await receiveFile(body, this.room.files, this.room.maxUploadBytes);
    return uploadDocument(this.room, { stepId, material, actor, file, request });
  }

  @Post('projects/:id/materials/:material/documents')
  @Requires('document:upload')
  @Idempotent()
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD_FORM)
  @Answers(201, DocumentView, { isArray: true })
  async handIn(
    @Param() { id: projectId, material }: ProjectMaterialPath,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() request: KeptRequest | undefined,
    @Req() body: Request,
  ): Promise<ShownDocument[]> {
    await expectHandingIn(this.room, { projectId, actor });
    const file = await receiveFile(body, this.room.files, this.room.maxUploadBytes);
    return handInOnce(this.room, { projectId, material, actor, file, request });
  }

  @Post('projects/:id/materials/:material/documents/:document')
  @Requires('document:upload')
  @Idempotent()
  @Answers(201, DocumentView, { isArray: true })
  reuse(
    @Param() { id: projectId, material, document }: ReusePath,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() request: KeptRequest | undefined,
  ): Promise<ShownDocument[]> {
    return reuseDocument(this.room, { projectId, material, document, actor, request });
  }

  @Get('steps/:id/documents')
  @Requires('document:download')
  @Answers(200, DocumentView, { isArray: true })
  list(@Param() { id }: StepPath, @CurrentActor() actor: Actor): Promise<ShownDocument[]> {
    return listDocuments(this.room, actor, id);
  }

  @Get('documents/:id')
  @Requires('document:download')
  @Answers(200, DocumentView)
  describe(@Param() { id }: DocumentPath, @CurrentActor() actor: Actor): Promise<ShownDocument> {
    return describeDocument(this.room, actor, id);
  }

  @Get('documents/:id/content')
  @Requires('document:download')
  @ApiProduces('application/octet-stream')
  async content(
    @Param() { id }: DocumentPath,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return asDownload(await readDocument(this.room, actor, id), response);
  }
}
