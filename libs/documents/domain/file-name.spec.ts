import fc from 'fast-check';
import { cleanFileName } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ['总平面图.pdf', '总平面图.pdf'],
    ['C:\\Users\\王\\图.dwg', '图.dwg'],
    ['../../etc/passwd', 'passwd'],
    ['..', ''],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie x.pdf'],
    ['gpj\u202e.pdf', 'gpj.pdf'],
    ['"; rm -rf.pdf', '; rm -rf.pdf'],
    [' . 图.pdf . ', '图.pdf'],
    [`${'长'.repeat(300)}.docx`, `${'长'.repeat(195)}.docx`],
  ])('%j becomes %j', (name, clean) => {
    expect(cleanFileName(name)).toBe(clean);
  });

  it('is never a path and never a second line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(cleanFileName(name)).not.toMatch(/[/\\\u0000-\u001f]|^\.+$/);
      }),
    );
  });
});
