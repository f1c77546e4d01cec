import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { operationText } from '../messages/index.js';
import { problemSchema } from './problem-schema.js';

export const API_PAGE = '/api';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & { 'x-access'?: string };

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The API, described: /api/openapi.json, and /api to read it in. Made when it is first asked for. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup(API_PAGE, app, () => openApiOf(app), {
    jsonDocumentUrl: `${API_PAGE}/openapi.json`,
    raw: ['json'],
    customSiteTitle: '通办 API',
    swaggerOptions: { validatorUrl: null, docExpansion: 'none', persistAuthorization: false },
  });
}

export function openApiOf(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('通办 Tongban')
    .setDescription('工程建设项目审批 · 一网通办 / A construction project’s approvals on one network')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'bearer')
    .addCookieAuth('tongban_session', { type: 'apiKey', in: 'cookie' }, 'cookie')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => operationId(controller, method),
  });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problemSchema },
  };
  operationsOf(document).forEach(complete);
  return document;
}

/** `StepsController.accept` is `steps.accept`. */
function operationId(controller: string, method: string): string {
  const feature = controller.replace(/Controller$/, '');
  return `${feature.charAt(0).toLowerCase()}${feature.slice(1)}.${method}`;
}

function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.values(document.paths).flatMap((path) => METHODS.flatMap((method) => path[method] ?? []));
}

/** What is the same for every route: its words, who may use it, and what a refusal looks like. */
function complete(operation: Operation): void {
  const text = operationText(operation.operationId ?? '');
  operation.summary = text === undefined ? operation.summary : `${text.zh} / ${text.en}`;
  operation.security = operation['x-access'] === 'public' ? [] : [{ bearer: [] }, { cookie: [] }];
  operation.responses['default'] = {
    description: '未能办理 / Refused',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}
