import { applyDecorators, Post, type Type } from '@nestjs/common';
import { Requires } from '../../identity/http/index.js';
import { Answers, Idempotent, Refuses } from '../../platform/http/index.js';
import type { CommandName } from '../domain/commands.js';
import { CommandForm } from './command-forms.js';
import { StepAnswerView } from './step-views.js';

/** What any command on any step may meet. */
const ALWAYS = [
  'access.not-yours',
  'access.taken',
  'step.not-in-state',
  'idempotency.key-reused',
  'resource.not-found',
];

const forms = new Map<CommandName, Type<CommandForm>>();

/** The form in which a command is given on its own route; none where it has none. */
export const formOf = (name: CommandName): Type<CommandForm> | undefined => forms.get(name);

/** The commands that have a route. */
export const commandsWithForm = (): CommandName[] => [...forms.keys()];

/** POST /steps/:id/<command>, with the refusals that its rule knows. */
export function Command(name: CommandName, ...refusals: string[]): MethodDecorator {
  return applyDecorators(
    Post(`:id/${name}`),
    Requires(`step:${name}`),
    Idempotent(),
    Answers(200, StepAnswerView),
    Refuses(...ALWAYS, ...refusals),
    KeepsForm(name),
  );
}

/** Remembers which of the method's parameters is the command's form, so that it can be tried without being given. */
const KeepsForm =
  (name: CommandName): MethodDecorator =>
  (target, method) => {
    const types = (Reflect.getMetadata('design:paramtypes', target, method) ?? []) as Type[];
    const form = types.find((type) => type === CommandForm || type.prototype instanceof CommandForm);
    if (form) forms.set(name, form as Type<CommandForm>);
  };
