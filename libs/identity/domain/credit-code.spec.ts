import fc from 'fast-check';
import { isCreditCode } from './credit-code.js';

describe('统一社会信用代码 (GB 32100)', () => {
  it.each(['91433101MA4Q7K2P8Q', '91430100MABCDE12XH', '11433100006765434D', '124331014481234553'])(
    'takes %s',
    (code) => {
      expect(isCreditCode(code)).toBe(true);
    },
  );

  it.each([
    ['91433101MA4Q7K2P8R', 'another check character'],
    ['91433101MA4Q7K2I8Q', 'the letter I'],
    ['9143310MA4Q7K2P8Q', 'seventeen characters'],
    ['91433101ma4q7k2p8q', 'small letters'],
    ['', 'nothing'],
  ])('refuses %s: %s', (code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  it('finds every single wrong character', () => {
    const right = '91433101MA4Q7K2P8Q';
    const position = fc.integer({ min: 0, max: 17 });
    const character = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
    fc.assert(
      fc.property(position, character, (at, other) => {
        const code = right.slice(0, at) + other + right.slice(at + 1);
        expect(isCreditCode(code)).toBe(code === right);
      }),
    );
  });
});
