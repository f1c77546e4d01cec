import { describe, expect, it } from '@jest/globals';
import { eachOnce } from './handed-in-once.js';

const file = (step: string, sha256: string, material = 'M-A01') => ({ step, sha256, material });

describe('a file that lies with several steps', () => {
  it('is shown once, where it comes first', () => {
    expect(eachOnce([file('own', 'a'), file('other', 'a'), file('third', 'a')])).toEqual([file('own', 'a')]);
  });

  it('is another one where its content, or what it is handed in as, is another', () => {
    const files = [file('own', 'a'), file('other', 'b'), file('third', 'a', 'M-G10')];
    expect(eachOnce(files)).toEqual(files);
  });

  it('keeps every version of one step, also one that came back', () => {
    const files = [file('own', 'a'), file('own', 'b'), file('own', 'a')];
    expect(eachOnce(files)).toEqual(files);
  });
});
