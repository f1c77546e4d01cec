import type { OpenAPIObject } from '@nestjs/swagger';

type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

const text: Schema = { type: 'string' };

const bilingual: Schema = { type: 'object', required: ['zh', 'en'], properties: { zh: text, en: text } };

const local: Schema = {
  type: 'object',
  required: ['title', 'detail'],
  properties: { title: text, detail: text, remedy: text },
};

/** RFC 9457, with the clause that forbids it and what would make it right, in both languages. */
export const problemSchema: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId', 'zh', 'en'],
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' },
    detail: text,
    code: text,
    clause: text,
    remedy: text,
    field: text,
    accepted: text,
    data: { type: 'object', additionalProperties: true },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'rule', 'accepted'],
        properties: { field: text, rule: text, accepted: bilingual, clause: text },
      },
    },
    requestId: text,
    zh: local,
    en: local,
  },
};
