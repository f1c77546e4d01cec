import { readWords } from './read-words.js';

const items = new Map([
  ['PLN-05', { zh: '建设用地规划许可', en: 'Planning permit for land' }],
  ['PLN-07', { zh: '建设工程规划许可', en: 'Planning permit for works' }],
  ['EIA-01', { zh: '环境影响评价', en: 'Environmental impact' }],
]);

describe('what somebody looks for', () => {
  it.each([
    ['规划许可', ['PLN-05', 'PLN-07'], []],
    ['酉水 用地规划', ['PLN-05'], ['酉水']],
    ['规划 用地', ['PLN-05'], []],
    ['pln-0', ['PLN-05', 'PLN-07'], []],
    ['Works', ['PLN-07'], []],
    ['环境 用地', null, ['环境', '用地']],
    ['酉水', null, ['酉水']],
    ['  ', null, []],
  ])('“%s” names items, and the rest is what their project is called', (typed, codes, ofProject) => {
    expect(readWords(typed, items)).toMatchObject({ items: codes, ofProject });
  });

  it('may be a project all the same', () => {
    expect(readWords('规划 展览馆', items).words).toEqual(['规划', '展览馆']);
  });
});
