import type { CaseInView, StepCommand, StepFile } from '../steps/index.js';
import type { Begun } from './begin-life.js';

/** A command that somebody is about to give. */
export interface Choice {
  readonly step: StepFile;
  readonly command: StepCommand;
  readonly as: string;
  /** The number of the project's newest fact before it. */
  readonly before: number;
}

/** The newest rounds of what a life is about. */
export const currentIn = ({ file }: CaseInView, { focus }: Begun): StepFile[] =>
  focus.flatMap((item) => file.file(item) ?? []);
