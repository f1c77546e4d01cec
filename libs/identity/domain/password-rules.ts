/** GB/T 22239-2019, 8.1.4.1 a): a password has to be complex enough; these are its usual measures. */
export const PASSWORD_LENGTH = { min: 8, max: 128 } as const;

const KINDS = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/];
const KINDS_NEEDED = 3;

/** Three of four kinds of characters, and not built around the name that it protects. */
export function isStrongPassword(password: string, username: string): boolean {
  const { min, max } = PASSWORD_LENGTH;
  if (password.length < min || password.length > max) return false;
  const kinds = KINDS.filter((kind) => kind.test(password)).length;
  return kinds >= KINDS_NEEDED && !password.toLowerCase().includes(username.toLowerCase());
}
