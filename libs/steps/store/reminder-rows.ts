import type { ChainedFact, Fact } from '../../facts/index.js';
import type { Journal, Reminder } from '../domain/journal.js';
import type { Project } from '../domain/project-file.js';

/** What goes out, each entry with the number of its fact. */
export function reminderRows(
  project: Pick<Project, 'id' | 'applicantId'>,
  { facts, reminders }: Pick<Journal, 'facts' | 'reminders'>,
  links: readonly Pick<ChainedFact, 'seq'>[],
): object[] {
  const numbers = new Map(facts.map((fact, i) => [fact, links[i]?.seq]));
  return onceToEach(reminders).map(({ to, fact }) => ({
    project_id: project.id,
    seq: numbers.get(fact),
    to_kind: to.kind,
    to_code: to.code,
    region: to.region,
    applicant_id: to.kind === 'applicant' ? project.applicantId : null,
    at: fact.at,
    name: fact.name,
    item: fact.item ?? null,
    step_id: fact.stepId ?? null,
    data: fact.data,
  }));
}

/** An office that is concerned for two reasons hears of a fact once. */
function onceToEach(reminders: readonly Reminder[]): Reminder[] {
  const told = new Map<Fact, Set<string>>();
  return reminders.filter(({ to, fact }) => {
    const known = told.get(fact) ?? new Set<string>();
    told.set(fact, known);
    const before = known.size;
    return known.add(`${to.kind} ${to.code}`).size > before;
  });
}
