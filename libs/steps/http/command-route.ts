import { applyDecorators, Post } from '@nestjs/common';
import { Requires } from '../../identity/http/index.js';
import { Answers, Idempotent, Refuses } from '../../platform/http/index.js';
import type { CommandName } from '../domain/commands.js';
import { StepAnswerView } from './step-views.js';

/** What any command on any step may meet. */
const ALWAYS = ['access.not-yours', 'step.not-in-state', 'idempotency.key-reused', 'resource.not-found'];

/** POST /steps/:id/<command>, with the refusals that its rule knows. */
export function Command(name: CommandName, ...refusals: string[]): MethodDecorator {
  return applyDecorators(
    Post(`:id/${name}`),
    Requires(`step:${name}`),
    Idempotent(),
    Answers(200, StepAnswerView),
    Refuses(...ALWAYS, ...refusals),
  );
}
