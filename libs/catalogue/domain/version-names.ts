/** 2026.4 is the product's; 2026.4.1 what the place made of it. */
const FORM = /^(\d{4}\.\d+)(?:\.(\d+))?$/;

export const isOfThePlace = (version: string): boolean => FORM.exec(version)?.[2] !== undefined;

/** The name of the place's next version of the same edition: `2026.4` or `2026.4.1` is followed by `2026.4.2`. */
export function nextOfThePlace(basedOn: string, published: readonly string[]): string {
  const edition = FORM.exec(basedOn)?.[1] ?? basedOn;
  const taken = published
    .map((version) => FORM.exec(version))
    .filter((match) => match?.[1] === edition)
    .map((match) => Number(match?.[2] ?? 0));
  return `${edition}.${Math.max(0, ...taken) + 1}`;
}
