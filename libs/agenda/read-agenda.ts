import { countWorkingDays } from '../calendar/domain/arithmetic.js';
import { dayOf, type Day } from '../calendar/domain/day.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import type { ClockKind } from '../facts/domain/facts.js';
import { authorize, type Actor } from '../identity/index.js';
import { pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { instant, keyLike, uuid } from '../platform/domain/page-key.js';
import type { Engine } from '../steps/index.js';
import { BY_CLOCK, BY_STATE, type AgendaKind } from './domain/agenda.js';
import { agendaPage, type AgendaRow } from './store/read-agenda.js';

/** What reading an agenda needs. */
export interface AgendaDesk extends Engine {
  readonly currentCatalogue: () => Promise<string>;
}

export interface AgendaAsked extends PageAsked {
  /** Only of this project. */
  readonly project?: string;
}

/** Something that an applicant is to do. */
export interface AgendaEntry {
  readonly kind: AgendaKind;
  readonly row: AgendaRow;
  readonly catalogue: Catalogue;
  /** From today through the last day; below zero since it was over. */
  readonly workingDaysLeft: number | null;
}

/** 我要办的: across all departments and projects, what lapses first comes first. */
export async function readAgenda(
  { db, clock, sources, currentCatalogue }: AgendaDesk,
  actor: Actor,
  { project, limit, after }: AgendaAsked,
): Promise<Page<AgendaEntry>> {
  const { applicantId } = actor;
  authorize(actor, 'agenda:read', { applicantId });
  const now = await clock.now();
  const rows = await agendaPage(db, {
    applicantId: applicantId ?? '',
    projectId: project ?? null,
    after: keyLike(after, instant, uuid),
    limit: limit + 1,
    now,
    together: appliedForTogether(await sources.catalogue(await currentCatalogue())),
  });
  const { items, next } = pageOf(rows, limit, ({ key, id }) => [key, id]);
  const left = daysLeft(sources.calendar(), dayOf(now));
  const entries = items.map(async (row) => ({
    kind: kindOf(row),
    row,
    catalogue: await sources.catalogue(row.catalogue_version),
    workingDaysLeft: row.due_on === null ? null : left(row.due_on),
  }));
  return { items: await Promise.all(entries), next };
}

/** 行政许可法 art. 26: stages with a gate are applied for as one; a tender is conducted by the tenderee itself. */
const appliedForTogether = ({ stages, items }: Catalogue) => ({
  stages: [...stages.values()].filter(({ gateItem }) => gateItem !== null).map(({ code }) => code),
  butFor: [...items.values()].filter(({ kind }) => kind === 'TENDER_STEP').map(({ code }) => code),
});

const OF_ITS_OWN: Partial<Record<AgendaRow['source'], AgendaKind>> = {
  stage: 'apply',
  rating: 'rate',
  matter: 'confirm',
};

const kindOf = ({ source, what }: AgendaRow): AgendaKind =>
  OF_ITS_OWN[source] ?? BY_CLOCK[what as ClockKind] ?? BY_STATE[what] ?? 'carry-on';

const daysLeft =
  (calendar: Parameters<typeof countWorkingDays>[0], today: Day) =>
  (dueOn: Day): number =>
    dueOn >= today ? countWorkingDays(calendar, today, dueOn) : -countWorkingDays(calendar, dueOn, today);
