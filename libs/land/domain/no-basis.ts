/** Stands in the place of a legal basis where nobody has configured one; said in words by bases.yaml. */
export const NO_BASIS = 'no-statutory-basis-configured';
