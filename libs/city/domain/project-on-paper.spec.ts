import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import { ProjectOnPaper } from './project-on-paper.fixture.js';
import { OFFICE, OWNER } from './scene.fixture.js';

const START = '2025-03-03';
const project = (profile: string, seed = 1, facts = {}, people = {}): ProjectOnPaper =>
  new ProjectOnPaper(new CaseOnPaper(profile, [], `${START}T09:00`, {}, facts), seed, people);

describe('a project and everybody around it', () => {
  it('gets a small building from its code to its title, with hardly a word that is refused', () => {
    const shed = project('PF-SHED').live(START, 500);
    expect(shed.paper.find('project.completed')).toHaveLength(1);
    expect(shed.paper.find('work.completed')).toHaveLength(1);
    expect(shed.refused.length).toBeLessThan(shed.done.length / 20);
  });

  it('tenders and procures what has to be, on the days that the law wants', () => {
    const school = project('PF-SCHOOL').live(START, 650);
    for (const command of ['publish-tender', 'open-bids', 'publish-candidates', 'award', 'sign-contract'])
      expect(school.done).toContain(command);
    expect(school.paper.find('tender.opening-missed')).toEqual([]);
    expect(school.done).toEqual(
      expect.arrayContaining(['announce-result', 'file-contract', 'file-tender-report']),
    );
    expect(school.paper.find('work.started')).toHaveLength(1);
    expect(school.refused.filter((what) => /open-bids|publish-tender/.test(what))).toEqual([]);
  });

  it('raises problems where offices are late, which somebody is asked for, answers, and closes', () => {
    const late = { office: { ...OFFICE, pace: 300, spread: 0.3 } };
    const plant = project('PF-PLANT', 1, {}, late).live(START, 300);
    expect(plant.paper.find('supervision.issued').length).toBeGreaterThan(0);
    expect(plant.paper.find('issue.raised').length).toBeGreaterThan(0);
    expect(plant.done).toEqual(
      expect.arrayContaining(['reply-supervision', 'assign-issue', 'reply-issue', 'confirm-issue']),
    );
  });

  it('breaks promises where owners do not keep them', () => {
    const careless = { owner: { ...OWNER, defers: 100, keeps: 0, usesLand: 0 } };
    const names = [1, 2, 3].flatMap((seed) =>
      project('PF-MALL', seed, {}, careless)
        .live(START, 420)
        .paper.facts.map(({ name }) => name),
    );
    expect(names).toContain('material.lapsed');
    expect(names).toContain('land.breached');
  });

  it('sees everything that was added, somewhere in a handful of projects', () => {
    const people = { office: { ...OFFICE, corrects: 30, experts: 60, pace: 110, spread: 0.5 } };
    const done = new Set(
      [1, 2, 3].flatMap((seed) => [
        ...project('PF-ROAD', seed, { power_voltage: 'HIGH' }, people).live(START, 420).done,
        ...project('PF-PLANT', seed, { must_tender: true }, people).live(START, 420).done,
      ]),
    );
    expect([...done]).toEqual(
      expect.arrayContaining([
        'consult',
        'reply',
        'rate',
        'submit-stage',
        'reply-supply-plan',
        'connect',
        'return-bond',
      ]),
    );
  });
});
