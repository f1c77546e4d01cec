import type { DataSource } from 'typeorm';
import { loadTexts } from './check-texts.js';
import { SandboxClock, type BusinessClock } from '../platform/business-clock.js';
import type { HealthReport } from '../platform/http/index.js';
import { fill, type Text } from '../platform/messages/index.js';
import { bellLag, lastReconciliation, type ReconciliationRun } from '../relay/index.js';
import { judgeWorks, type WorksCheck } from './domain/judge.js';
import {
  countUnsettled,
  oldestUnsettled,
  readVersions,
  type UnsettledClock,
  type Versions,
} from './store/read-works.js';
import type { Verification } from './store/verifications.js';
import type { ChainVerifier } from './verify-chains.js';

/** What the report needs of whoever puts the product together. */
export class WorksDesk {
  constructor(
    readonly db: DataSource,
    readonly clock: BusinessClock,
    readonly verifier: ChainVerifier,
    readonly health: () => Promise<HealthReport>,
    readonly currentCatalogue: () => Promise<string>,
    readonly product: string,
  ) {}
}

export interface SaidCheck extends Text {
  readonly code: WorksCheck['code'];
  readonly light: WorksCheck['light'];
  readonly title: Text;
  /** What to do about it; nothing where nothing is to be done. */
  readonly remedy: Text | null;
}

export interface WorksReport {
  readonly checks: readonly SaidCheck[];
  readonly health: HealthReport;
  readonly reconciliation: ReconciliationRun | null;
  readonly unsettled: readonly UnsettledClock[];
  readonly verification: Verification | null;
  readonly versions: Versions & {
    readonly product: string;
    readonly node: string;
    readonly temporal: string | null;
    readonly catalogue: string;
  };
}

/** How the product is doing: a light for each part of it, and what to do about it. */
export async function reportWorks(desk: WorksDesk): Promise<WorksReport> {
  const { db, verifier } = desk;
  const now = await desk.clock.now();
  const [health, bells, reconciliation, count, unsettled, verification, versions, catalogue] =
    await Promise.all([
      desk.health(),
      bellLag(db),
      lastReconciliation(db),
      countUnsettled(db, now),
      oldestUnsettled(db, now),
      verifier.last(),
      readVersions(db),
      desk.currentCatalogue(),
    ]);
  const checks = judgeWorks({
    notReady: Object.entries(health.parts).flatMap(([name, { ready }]) => (ready ? [] : [name])),
    bells,
    everyMinute: !(desk.clock instanceof SandboxClock),
    reconciliation: reconciliation && { ...reconciliation.found, agoMs: since(reconciliation.at) },
    unsettled: count,
    verification: verification && {
      agoMs: since(verification.endedAt ?? verification.beganAt),
      projects: verification.projects,
      facts: verification.facts,
      broken: verification.broken.length,
      underWay: verifier.isUnderWay,
    },
  });
  const temporal = reconciliation?.found.server ?? null;
  return {
    checks: checks.map(inWords),
    health,
    reconciliation,
    unsettled,
    verification,
    versions: { ...versions, product: desk.product, node: process.versions.node, temporal, catalogue },
  };
}

const since = (at: Date): number => Date.now() - at.getTime();

const texts = loadTexts();

function inWords({ code, light, case: which, data }: WorksCheck): SaidCheck {
  const said = texts.says(`${code}.${which}`);
  const remedy = texts.find(`${code}.${which}.remedy`);
  return {
    code,
    light,
    title: texts.says(code),
    ...fill(said, data),
    remedy: remedy ? fill(remedy, data) : null,
  };
}
