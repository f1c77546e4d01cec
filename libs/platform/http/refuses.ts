import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { refusalOf } from '../messages/index.js';

/** Documents what a route may be refused for: each code in the words that it will be told in, by its status. */
export function Refuses(...codes: readonly string[]): MethodDecorator {
  const byStatus = new Map<number, string[]>();
  for (const code of codes) {
    const { status, detail } = refusalOf(code, new Proxy({}, { get: (_, blank) => `{${String(blank)}}` }));
    byStatus.set(status, [...(byStatus.get(status) ?? []), `- \`${code}\` ${detail.zh} / ${detail.en}`]);
  }
  return applyDecorators(
    ...[...byStatus].map(([status, lines]) =>
      ApiResponse({
        status,
        description: lines.join('\n'),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      }),
    ),
  );
}
