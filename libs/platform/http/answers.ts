import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { WORKBOOK } from './sheet.js';

/** What a route answers when all went well. */
export function Answers(status: 200 | 201, type: Type, options: { isArray?: boolean } = {}): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    ApiResponse({ status, type, isArray: options.isArray === true, description: '成功 / Done' }),
  );
}

/** Done, and there is nothing to tell. */
export function AnswersNothing(): MethodDecorator {
  return applyDecorators(HttpCode(204), ApiResponse({ status: 204, description: '成功 / Done' }));
}

/** A stream of events that lasts as long as somebody listens. */
export function AnswersStream(): MethodDecorator {
  return ApiResponse({
    status: 200,
    description: '事件流 / A stream of events',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  });
}

/** One page of a list. */
export function AnswersPage(type: Type): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(type),
    ApiResponse({
      status: 200,
      description: '一页 / One page',
      schema: {
        type: 'object',
        required: ['items', 'next'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(type) } },
          next: { type: 'string', nullable: true },
        },
      },
    }),
  );
}

/** A list with all that it has, as a file for Excel. */
export function AnswersWorkbook(): MethodDecorator {
  return ApiResponse({
    status: 200,
    description: 'Excel',
    content: { [WORKBOOK]: { schema: { type: 'string', format: 'binary' } } },
  });
}
