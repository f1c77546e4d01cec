import { readStories } from '../read-stories.js';
import { actsOf, type Story } from './story.js';

const story: Story = {
  name: '示例',
  region: '433100',
  owner: 'somebody',
  profile: 'PF-PLANT',
  registered: '9 09:00',
  steps: {
    'PLN-05': {
      submit: '8 09:00',
      'request-corrections': { on: '6 10:00', by: 'window', materials: ['M-E01'], reason: '缺签章' },
      correct: { on: '2 10:00', materials: ['M-E01'] },
    },
    'ENV-02': { submit: '7 09:00', accept: '6 09:00', extend: { on: '3 09:00', reason: '专家意见不一' } },
  },
};

test('tells what happened in its order, by whom it is usually done unless it says otherwise', () => {
  expect(actsOf(story).map(({ item, by, command }) => `${item} ${by} ${command.do}`)).toEqual([
    'PLN-05 applicant submit',
    'ENV-02 applicant submit',
    'ENV-02 window accept',
    'PLN-05 window request-corrections',
    'ENV-02 head extend',
    'PLN-05 applicant correct',
  ]);
});

test('a command says what its scene says, but for when and by whom', () => {
  const [command] = actsOf(story).flatMap(({ command }) =>
    command.do === 'request-corrections' ? [command] : [],
  );
  expect(command).toEqual({ do: 'request-corrections', materials: ['M-E01'], reason: '缺签章' });
});

test.each([...readStories()])('%s happens at working hours, but for what came in late', (_, told) => {
  const times = actsOf(told).map(({ when, command }) => ({ time: when.time, who: command.do }));
  const late = times.filter(({ time }) => time < '08:30' || time > '17:30');
  expect(late.filter(({ who }) => who !== 'submit')).toEqual([]);
});
