import { RatedCase } from '../../ratings/domain/rating-case.fixture.js';
import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import { DOSSIER } from '../../steps/domain/dossier.js';
import { TenderCase } from '../../tenders/domain/tender-case.fixture.js';
import { high } from '../../utilities/domain/supply-case.fixture.js';
import { diceFor } from './chance.js';
import type { Habit, Scene, Thought } from './habit.js';
import { hearComplaint } from './habits/complaining.js';
import { answerPractice, connectSupply } from './habits/connecting.js';
import { consult, replyToConsultation } from './habits/consulting.js';
import { hold } from './habits/hearing.js';
import { followIncidents } from './habits/incidents.js';
import { followIssues } from './habits/problems.js';
import { answerRating } from './habits/rating.js';
import { answerObjection } from './habits/tendering.js';
import { sceneOf } from './scene.fixture.js';

const thoughts = (found: ReturnType<Habit>): readonly Thought[] =>
  found === null ? [] : 'plan' in found ? [found] : found;
const intents = (habit: Habit, scene: Scene, lot: number) =>
  thoughts(habit(scene)).flatMap((thought) => thought.plan(diceFor('beside', lot)));
/** Everything that somebody might do, with who does it, over many throws. */
const might = (habit: Habit, scene: Scene): string[] => {
  const all = Array.from({ length: 120 }, (_, lot) => intents(habit, scene, lot)).flat();
  return [
    ...new Set(all.map(({ by, office, command }) => `${by} ${office?.department ?? '-'} ${command.do}`)),
  ].sort();
};

const START = '2026-03-02T09:00';
const PERMIT = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];
function permit(): CaseOnPaper {
  const paper = new CaseOnPaper('PF-PLANT', PERMIT, START);
  paper.at('2026-03-02T10:00', 'applicant', 'PLN-05', { do: 'submit' });
  paper.at('2026-03-03T10:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
  return paper;
}

describe('those who are asked beside the lead', () => {
  it('are other offices of the item, and each answers for itself', () => {
    const paper = permit();
    const consulted = sceneOf(paper, '2026-03-04T00:00', 'PLN-05');
    expect(might(consult, consulted)).toEqual(['officer - consult']);
    paper.at('2026-03-04T10:00', 'dept:NRP', 'PLN-05', { do: 'consult', departments: ['HUD', 'CAD'] });
    const asked = sceneOf(paper, '2026-03-05T00:00', 'PLN-05');
    expect(consult(asked)).toBeNull();
    expect(might(replyToConsultation, asked)).toEqual(['officer CAD reply', 'officer HUD reply']);
  });

  it('may want to be heard, and are', () => {
    const paper = permit();
    paper.at('2026-03-04T10:00', 'dept:NRP', 'PLN-05', { do: 'notice-hearing' });
    expect(might(hold, sceneOf(paper, '2026-03-05T00:00', 'PLN-05'))).toEqual([
      'applicant - request-hearing',
      'officer - request-hearing',
    ]);
    paper.at('2026-03-05T10:00', 'applicant', 'PLN-05', { do: 'request-hearing' });
    const requested = sceneOf(paper, '2026-03-06T00:00', 'PLN-05');
    const [call] = intents(hold, requested, 1);
    expect(call?.command.do).toBe('schedule-hearing');
    expect(call && paper.at('2026-03-09T10:00', 'dept:NRP', 'PLN-05', call.command)).toBeUndefined();
    expect(might(hold, sceneOf(paper, '2026-03-10T00:00', 'PLN-05'))).toEqual(['officer - end-special']);
  });
});

describe('a bad word', () => {
  it('is answered by the office, judged and called back about by another', () => {
    const rated = new RatedCase().delivered().rated();
    const scene = (time: string) => sceneOf(rated.paper, time, 'PLN-05');
    expect(might(answerRating, scene('2026-09-25T00:00'))).toEqual(['officer - contact-rater']);
    rated.does('2026-09-25T10:00', 'dept:NRP', { do: 'contact-rater' });
    expect(might(answerRating, scene('2026-09-26T00:00'))).toEqual([
      'officer - appeal-rating',
      'officer - rectify-rating',
    ]);
    rated.does('2026-09-28T10:00', 'dept:NRP', { do: 'rectify-rating', reason: '-' });
    expect(might(answerRating, scene('2026-09-29T00:00'))).toEqual(['officer DSB visit-rater']);
  });
});

describe('a supply', () => {
  it('goes from its plan over the works of its customer to the meter', () => {
    const { paper } = high();
    const does = intents(connectSupply, sceneOf(paper, '2026-03-03T00:00', 'PWR-02'), 1);
    expect(does.map(({ command }) => command.do)).toEqual([
      'reply-supply-plan',
      'start-customer-works',
      'complete-customer-works',
      'connect',
    ]);
  });

  it('is complained about to the authority over its supplier', () => {
    const supply = high();
    const complaint = { do: 'complain-practice', practice: 'delayed-plan', reason: '-' } as const;
    supply.does('2026-03-04T10:00', 'applicant', complaint);
    expect(might(answerPractice, sceneOf(supply.paper, '2026-03-05T00:00', 'PWR-02'))).toEqual([
      'officer DRC answer-practice',
    ]);
    supply.does('2026-03-06T10:00', 'dept:DRC', { do: 'answer-practice', upheld: true, reason: '-' });
    expect(might(answerPractice, sceneOf(supply.paper, '2026-03-07T00:00', 'PWR-02'))).toEqual([
      'officer PWC mend-practice',
    ]);
  });
});

describe('a tender', () => {
  it('answers an objection, and has a complaint heard by who supervises it', () => {
    const tender = new TenderCase();
    tender.does('2026-04-01T10:00', { do: 'publish-tender', bidDeadline: '2026-05-06' });
    tender.must('2026-04-09T10:00', 'bidder', { do: 'object-tender', reason: '-' });
    tender.must('2026-04-09T11:00', 'bidder', { do: 'complain-tender', reason: '-' });
    const scene = sceneOf(tender.paper, '2026-04-10T00:00', 'TND-01');
    expect(might(answerObjection, scene)).toEqual(['applicant - answer-objection']);
    expect(might(hearComplaint, scene)).toEqual([
      'officer HUD accept-complaint',
      'officer HUD refuse-complaint',
    ]);
  });
});

describe('what concerns the whole project', () => {
  const paper = permit();
  const scene = (time: string) => sceneOf(paper, time, DOSSIER);

  it('is given to somebody by the coordinator, worked on, and judged by who raised it', () => {
    paper.at('2026-03-05T10:00', 'applicant', DOSSIER, { do: 'raise-issue', category: '用电', reason: '-' });
    expect(might(followIssues, scene('2026-03-06T00:00'))).toEqual([
      'coordinator - assign-issue',
      'coordinator - merge-issue',
    ]);
    const assign = { do: 'assign-issue', class: 'B', department: 'PWC', person: '-' } as const;
    paper.at('2026-03-06T10:00', 'coordinator', DOSSIER, assign);
    expect(might(followIssues, scene('2026-03-07T00:00'))).toEqual([
      'officer PWC acknowledge-issue',
      'officer PWC reply-issue',
    ]);
    paper.at('2026-03-09T10:00', 'dept:PWC', DOSSIER, { do: 'reply-issue', reason: '-' });
    expect(might(followIssues, scene('2026-03-10T00:00'))).toEqual([
      'applicant - confirm-issue',
      'applicant - reopen-issue',
    ]);
  });

  it('is gone to by the police where somebody stands on the site, and mediated where they may', () => {
    const report = { do: 'report-incident', type: 'BLOCK_WORK', reason: '-', claim: '征地补偿' } as const;
    paper.at('2026-03-11T10:00', 'applicant', DOSSIER, report);
    expect(might(followIncidents, scene('2026-03-12T00:00'))).toEqual(['officer PSB dispatch-incident']);
    paper.at('2026-03-12T10:00', 'dept:PSB', DOSSIER, { do: 'dispatch-incident' });
    expect(might(followIncidents, scene('2026-03-13T00:00'))).toEqual(['officer GOV mediate-incident']);
    paper.at('2026-03-13T10:00', 'dept:GOV', DOSSIER, { do: 'mediate-incident', reason: '-' });
    expect(might(followIncidents, scene('2026-03-14T00:00'))).toEqual([
      'applicant - give-feedback',
      'coordinator - close-incident',
    ]);
  });
});
