/** GB 32100-2015: the letters I, O, S, V and Z are left out, for they look like digits or one another. */
export const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const FORM = new RegExp(`^[${CHARACTERS}]{18}$`);

/** 统一社会信用代码. GB 32100-2015, 4.2.5: the last character checks the seventeen before it, weighted by 3^(i−1) mod 31. */
export function isCreditCode(code: string): boolean {
  return FORM.test(code) && code.charAt(17) === checkCharacter(code);
}

/** The code that begins with these seventeen characters. */
export const withCheckCharacter = (seventeen: string): string => seventeen + checkCharacter(seventeen);

function checkCharacter(code: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
}
