import { table } from './table.js';

test('figures stand to the right under their headings, words to the left', () => {
  const rows = [
    ['bare pg', 16, 800.1],
    ['acknowledged', 1, 90],
  ];
  expect(table(['', 'clients', 'commands/s'], rows)).toBe(
    [
      '              clients  commands/s',
      'bare pg            16       800.1',
      'acknowledged        1          90',
    ].join('\n'),
  );
});
