import { isStrongPassword } from './password-rules.js';

describe('a password', () => {
  it.each(['Tongban-2026', '通办Approvals1', 'aB3$efgh', 'no CAPS here?'])('may be %s', (password) => {
    expect(isStrongPassword(password, 'nrp')).toBe(true);
  });

  it.each([
    ['aB3$efg', 'is too short'],
    ['abcdefghijkl', 'has one kind of characters'],
    ['abcdefgh1234', 'has two kinds'],
    ['My-NRP.office-1', 'holds the username'],
    [`aB3$${'x'.repeat(125)}`, 'is too long'],
  ])('%s %s', (password) => {
    expect(isStrongPassword(password, 'nrp.office')).toBe(false);
  });
});
