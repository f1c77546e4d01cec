import { useEffect } from 'react';
import { Refused } from '../api/client';
import { useSaid } from '../language/said';

/** What the API says of a field, to stand beside it; what belongs to no field of the page is told as a whole. */
export function useFieldProblems(...told: readonly unknown[]): (field: string) => string | undefined {
  const said = useSaid();
  const errors = told.flatMap((error) => (error instanceof Refused ? (error.problem.errors ?? []) : []));
  return (field) => {
    const found = errors.find((one) => one.field === field);
    return found && said(found.accepted);
  };
}

const OURS = /^(name|type|region|park|code|facts\..+)$/;

export const isAboutFields = (error: unknown): boolean =>
  error instanceof Refused &&
  (error.problem.errors ?? []).length > 0 &&
  (error.problem.errors ?? []).every(({ field }) => OURS.test(field));

/** What was refused is brought into sight where it has to be mended. */
export function useFirstProblem(error: unknown): void {
  useEffect(() => {
    if (!isAboutFields(error)) return;
    const field = document.querySelector(
      '.ant-form-item-has-error input, .register-question:has(.trouble) input',
    );
    if (!(field instanceof HTMLElement)) return;
    field.scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
  }, [error]);
}
