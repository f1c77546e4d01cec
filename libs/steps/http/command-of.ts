import type { CommandName, CommandOf, StepCommand } from '../domain/commands.js';
import type { CommandForm } from './command-forms.js';

type FormOf<Name extends CommandName> = Omit<CommandOf<Name>, 'do' | 'extra'> & CommandForm;

/** A form has the fields of its command; a remark is kept with the fact. */
export function commandOf<Name extends CommandName>(
  name: Name,
  { remark, ...fields }: FormOf<Name>,
): StepCommand {
  const extra = remark === undefined ? {} : { extra: { remark } };
  return { do: name, ...fields, ...extra } as unknown as StepCommand;
}
