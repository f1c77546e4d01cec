import { Refused } from '../api/client';
import { useSaid } from '../language/said';

/** What the API says of a field, to stand beside it; what belongs to no field of the page is told as a whole. */
export function useFieldProblems(error: unknown): (field: string) => string | undefined {
  const said = useSaid();
  const errors = error instanceof Refused ? (error.problem.errors ?? []) : [];
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
