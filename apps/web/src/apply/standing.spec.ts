import { describe, expect, it } from '@jest/globals';
import { mayLeave, standingOf, whatIsLeft, type Choices, type Form, type Material } from './standing';

const NONE: Choices = { deferred: [], committed: [], replaced: [], signed: [], remark: '' };
const words = (code: string) => ({ code, zh: code, en: code });
const document = {
  id: 'd',
  step: 's',
  item: words('INV-01'),
  version: 1,
  name: 'a.pdf',
  size: 1,
  uploadedAt: '',
};

const material = (code: string, over: Partial<Material> = {}): Material => ({
  material: words(code),
  materialStanding: 'wanted',
  producedBy: null,
  askedBy: [asks('PLN-05')],
  documents: [],
  reusable: null,
  mayDefer: false,
  refusal: null,
  ...over,
});
const asks = (item: string, replaceable = false): Material['askedBy'][number] => ({
  step: item,
  item: words(item),
  role: 'SECONDARY',
  replaceable,
  supplies: { n: 10, unit: 'WD', milestone: null },
});
const form = (...materials: Material[]): Form => ({
  project: { id: 'p', code: 'c', name: 'n' },
  asOf: '',
  stage: 'S2',
  stages: [words('S2')],
  lead: words('NRP'),
  applyFor: [
    { id: 's', item: words('PLN-05'), department: words('NRP'), promised: 7, mayCommit: true, refusal: null },
  ],
  notYet: [],
  materials,
});

describe('a material of a stage', () => {
  it('is there where the system fetches it, and used again where it was handed in before', () => {
    expect(standingOf(material('M-1', { materialStanding: 'shared' }), NONE)).toBe('there');
    const again = material('M-1', { materialStanding: 'reusable', reusable: document });
    expect(standingOf(again, NONE)).toBe('reused');
    expect(standingOf(again, { ...NONE, replaced: ['M-1'] })).toBe('missing');
  });

  it('is left for later only where it may be, whatever was chosen before', () => {
    const chosen = { ...NONE, deferred: ['M-1'] };
    expect(standingOf(material('M-1', { mayDefer: true }), chosen)).toBe('deferred');
    expect(standingOf(material('M-1'), chosen)).toBe('missing');
  });

  it('is replaced by a commitment only where every item that asks for it is committed to', () => {
    const both = material('M-1', { askedBy: [asks('PLN-05', true), asks('PLN-06', true)] });
    expect(mayLeave(both, { ...NONE, committed: ['PLN-05'] })).toBe(false);
    const committed = { ...NONE, committed: ['PLN-05', 'PLN-06'], deferred: ['M-1'] };
    expect(standingOf(both, committed)).toBe('committed');
  });
});

describe('what keeps an application from being submitted', () => {
  it('is what is missing, and what is not signed yet', () => {
    const asked = form(material('M-1'), material('M-2', { mayDefer: true }));
    const first = whatIsLeft(asked, { ...NONE, deferred: ['M-2'], committed: ['PLN-05'] });
    expect(first.missing.map(({ material: { code } }) => code)).toEqual(['M-1']);
    expect(first.unsigned).toEqual(['FORM', 'M-A06', 'PLN-05']);
    const signed = { ...NONE, deferred: ['M-2'], signed: ['FORM', 'M-A06'] };
    expect(whatIsLeft(asked, signed).unsigned).toEqual([]);
  });
});
