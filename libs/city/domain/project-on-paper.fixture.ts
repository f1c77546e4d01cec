import { addDays, dayOf, formatInstant, startOfDay, type Day } from '../../calendar/domain/day.js';
import { actorLabel } from '../../identity/domain/actor.js';
import type { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import { DOSSIER } from '../../steps/domain/dossier.js';
import { Agenda, type Plan, type PlannedAct } from './agenda.js';
import type { Scene } from './habit.js';
import { PROJECT_HABITS, STEP_HABITS } from './habits/index.js';
import { sceneOf } from './scene.fixture.js';

interface Deed {
  readonly plan: Plan;
  readonly act: PlannedAct;
}

const AT_REST = ['LOCKED', 'WAIVED', 'DROPPED'];

/** One project and everybody around it, day after day, without a database. */
export class ProjectOnPaper {
  readonly done: string[] = [];
  readonly refused: string[] = [];
  private readonly agenda: Agenda;
  private deeds: Deed[] = [];

  constructor(
    readonly paper: CaseOnPaper,
    seed: number,
    private readonly people: Partial<Scene> = {},
  ) {
    this.agenda = new Agenda([seed]);
  }

  live(from: Day, days: number): this {
    for (let passed = 0; passed < days; passed++) this.liveDay(addDays(from, passed), passed === 0);
    return this;
  }

  private liveDay(day: Day, isFirst: boolean): void {
    const due = this.deeds.filter(({ act }) => dayOf(act.at) === day);
    due.sort((a, b) => a.act.at.getTime() - b.act.at.getTime());
    for (const deed of due) this.act(deed);
    const midnight = formatInstant(startOfDay(addDays(day, 1)));
    const before = this.paper.facts.length;
    this.paper.pass(midnight);
    if (isFirst || due.length > 0 || this.paper.facts.length > before) this.think(midnight);
  }

  private act({ plan, act }: Deed): void {
    if (!this.agenda.holds(plan)) return;
    const { by, office, command } = act;
    const isOffice = by === 'officer' || by === 'head';
    const as = actorLabel(by, isOffice ? office.department : undefined);
    const code = this.paper.at(formatInstant(act.at), as, plan.item, command);
    if (code === undefined) this.done.push(command.do);
    else {
      this.refused.push(`${plan.item} ${command.do}: ${code}`);
      this.agenda.refuse(plan);
    }
  }

  private think(time: string): void {
    const scene = sceneOf(this.paper, time, DOSSIER, this.people);
    for (const step of scene.file.allFiles()) {
      const isProject = step.item.code === DOSSIER;
      if (AT_REST.includes(step.state) || (!isProject && scene.file.file(step.item.code)?.id !== step.id))
        continue;
      const plans = this.agenda.thinkOver(isProject ? PROJECT_HABITS : STEP_HABITS, { ...scene, step });
      for (const plan of plans) this.deeds.push(...plan.acts.map((act) => ({ plan, act })));
    }
  }
}
