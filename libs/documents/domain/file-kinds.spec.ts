import { isOfKind, kindOf } from './file-kinds.js';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

const isTaken = (name: string, content: string): boolean => {
  const kind = kindOf(name);
  return kind !== undefined && isOfKind(kind, bytes(content));
};

describe('a file', () => {
  it.each([
    ['总平面图.pdf', '%PDF-1.7 …'],
    ['现场.JPG', '\xff\xd8\xff\xe0'],
    ['现场.png', '\x89PNG\r\n\x1a\n'],
    ['扫描.tiff', 'MM\x00*'],
    ['施工图.dwg', 'AC1032'],
    ['施工图.dxf', '  0\r\nSECTION'],
    ['施工图.dxf', 'AutoCAD Binary DXF\r\n\x1a\x00'],
    ['申请表.docx', 'PK\x03\x04…'],
    ['申请表.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1…'],
    ['附件.zip', 'PK\x05\x06'],
    ['说明.txt', '\xcb\xb5\xc3\xf7'],
  ])('%s is taken', (name, content) => {
    expect(isTaken(name, content)).toBe(true);
  });

  it.each([
    ['病毒.exe', 'MZ'],
    ['图.svg', '<svg onload=alert(1)>'],
    ['页.html', '<html>'],
    ['表.xlsm', 'PK\x03\x04'],
    ['无后缀', '%PDF-'],
    ['伪装.pdf', 'MZ\x90'],
    ['伪装.png', '%PDF-1.7'],
    ['二进制.txt', 'a\x00b'],
    ['空.txt', ''],
    ['短.pdf', '%P'],
    ['图.pdf.exe', '%PDF-'],
  ])('%s is not', (name, content) => {
    expect(isTaken(name, content)).toBe(false);
  });
});
