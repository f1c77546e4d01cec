/** Whether everything that is asked for stands in what is there: objects in part, everything else as it is. */
export function isSubset(asked: unknown, there: unknown): boolean {
  if (isList(asked)) {
    return (
      isList(there) && asked.length === there.length && asked.every((entry, i) => isSubset(entry, there[i]))
    );
  }
  if (!isObject(asked)) return asked === there;
  return isObject(there) && Object.keys(asked).every((key) => isSubset(asked[key], there[key]));
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
