import { InvalidInput } from '../../platform/domain/invalid-input.js';
import { Field, OptionalField, requestValidation, rules } from '../../platform/http/index.js';
import { COMMANDS, type CommandName, type StepCommand } from '../domain/commands.js';
import type { CommandForm } from './command-forms.js';
import { commandOf } from './command-of.js';
import { commandsWithForm, formOf } from './command-route.js';

export class CommandPreviewForm {
  @Field(rules.oneOf(COMMANDS))
  do!: CommandName;

  @OptionalField(rules.given)
  with?: object;
}

const validation = requestValidation();

/** The command as its own route would take it: by the same form, refused for the same fields. */
export async function commandIn({ do: name, with: fields = {} }: CommandPreviewForm): Promise<StepCommand> {
  const metatype = formOf(name);
  if (!metatype) throw InvalidInput.of('do', 'choice', { choices: commandsWithForm() });
  const form = (await validation.transform(fields, { type: 'body', metatype })) as CommandForm;
  return commandOf(name, form as never);
}
