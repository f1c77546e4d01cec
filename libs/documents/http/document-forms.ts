import type { ApiBodyOptions } from '@nestjs/swagger';
import { Field, rules } from '../../platform/http/index.js';
import type { ShownDocument } from '../document-view.js';
import { EXTENSIONS } from '../domain/file-kinds.js';

export class DocumentPath {
  @Field(rules.id)
  id!: string;
}

export class StepPath {
  @Field(rules.id)
  id!: string;
}

export class MaterialPath extends StepPath {
  @Field(rules.code())
  material!: string;
}

export class DocumentView implements ShownDocument {
  @Field(rules.id)
  id!: string;

  @Field(rules.id)
  step!: string;

  @Field(rules.code())
  material!: string;

  @Field(rules.whole(1, 1_000_000))
  version!: number;

  @Field(rules.text(200))
  name!: string;

  @Field(rules.text(100))
  mediaType!: string;

  @Field(rules.whole(1, Number.MAX_SAFE_INTEGER))
  size!: number;

  @Field(rules.text(64))
  sha256!: string;

  @Field(rules.text(50))
  uploadedBy!: string;

  @Field(rules.instant)
  uploadedAt!: string;
}

export class ProjectMaterialPath {
  @Field(rules.id)
  id!: string;

  @Field(rules.code())
  material!: string;
}

export class ReusePath extends ProjectMaterialPath {
  @Field(rules.id)
  document!: string;
}

/** The form of an upload, for the description of the API; it is read as a stream and never as an object. */
export const UPLOAD_FORM: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', format: 'binary', description: EXTENSIONS.join(', ') } },
  },
};
