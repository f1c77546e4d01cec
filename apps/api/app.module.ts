import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgendaModule } from '../../libs/agenda/http/index.js';
import type { AssembledEngine } from '../../libs/assembly/index.js';
import { CalendarModule } from '../../libs/calendar/http/index.js';
import { CatalogueModule, DraftsModule } from '../../libs/catalogue/http/index.js';
import { CommitmentsModule } from '../../libs/commitments/http/index.js';
import { ConsultationsModule } from '../../libs/consultations/http/index.js';
import { DisclosureModule } from '../../libs/disclosure/http/index.js';
import { DocumentsModule } from '../../libs/documents/http/index.js';
import { FileStore } from '../../libs/documents/index.js';
import { EnforcementModule } from '../../libs/enforcement/http/index.js';
import { HearingsModule } from '../../libs/hearings/http/index.js';
import { IdentityModule } from '../../libs/identity/http/index.js';
import { AssignmentsModule } from '../../libs/assignments/http/index.js';
import { InboxModule } from '../../libs/inbox/http/index.js';
import { IssuesModule } from '../../libs/issues/http/index.js';
import { OperationsModule } from '../../libs/operations/http/index.js';
import { ChainVerifier, WorksDesk } from '../../libs/operations/index.js';
import { ParksModule } from '../../libs/parks/http/index.js';
import type { Config } from '../../libs/platform/config.js';
import { databaseHealth, Health, HttpModule } from '../../libs/platform/http/index.js';
import type { Logger } from '../../libs/platform/log.js';
import { PlatformModule } from '../../libs/platform/platform.module.js';
import { ParametersModule } from '../../libs/parameters/http/index.js';
import { ProjectsModule } from '../../libs/projects/http/index.js';
import { LandModule } from '../../libs/land/http/index.js';
import { LicencesModule } from '../../libs/licences/http/index.js';
import { LiveModule } from '../../libs/live/http/index.js';
import { RatingsModule } from '../../libs/ratings/http/index.js';
import { RegionsModule } from '../../libs/regions/http/index.js';
import { readRegions } from '../../libs/regions/index.js';
import { connectTemporal, workerHealth } from '../../libs/relay/index.js';
import { RehearsalsModule, RehearsalStage } from '../../libs/rehearsal/http/index.js';
import { RemindersModule } from '../../libs/reminders/http/index.js';
import { RightsModule } from '../../libs/rights/http/index.js';
import { SearchModule } from '../../libs/search/http/index.js';
import { SandboxModule } from '../../libs/sandbox/http/index.js';
import { SandboxDesk, SkippingMover } from '../../libs/sandbox/index.js';
import { StagesModule } from '../../libs/stages/http/index.js';
import { StepsModule } from '../../libs/steps/http/index.js';
import { TendersModule } from '../../libs/tenders/http/index.js';
import { SupervisionModule } from '../../libs/supervision/http/index.js';
import { ToleranceModule } from '../../libs/tolerance/http/index.js';
import { UtilitiesModule } from '../../libs/utilities/http/index.js';
import { WordsModule } from '../../libs/words/http/index.js';
import { ASSEMBLED, EngineModule } from './engine.module.js';

/** Gives a feature its part of the engine. */
function fromEngine<T>(part: (engine: AssembledEngine) => T): { useFactory: typeof part; inject: symbol[] } {
  return { useFactory: part, inject: [ASSEMBLED] };
}

/** The product over HTTP: features put together, and no rules. */
@Module({})
export class AppModule implements OnModuleInit {
  constructor(
    private readonly health: Health,
    private readonly db: DataSource,
  ) {}

  static with(config: Config, log: Logger): DynamicModule {
    const files = new FileStore(join(config.dataFolder, 'documents'));
    const { maxUploadBytes } = config;
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, log),
        HttpModule,
        EngineModule,
        // A request tries the routes in this order: what is asked most comes first.
        StepsModule.with(fromEngine((engine) => engine)),
        ToleranceModule.with(fromEngine((engine) => engine)),
        CommitmentsModule.with(fromEngine((engine) => engine)),
        ConsultationsModule.with(fromEngine((engine) => engine)),
        HearingsModule.with(fromEngine((engine) => engine)),
        LicencesModule.with(fromEngine((engine) => engine)),
        LandModule.with(fromEngine((engine) => engine)),
        TendersModule.with(fromEngine((engine) => engine)),
        RatingsModule.with(fromEngine((engine) => engine)),
        UtilitiesModule.with(fromEngine((engine) => engine)),
        StagesModule.with(fromEngine((engine) => engine)),
        SupervisionModule.with(fromEngine((engine) => engine)),
        IssuesModule.with(fromEngine((engine) => engine)),
        EnforcementModule.with(fromEngine((engine) => engine)),
        InboxModule.with(fromEngine((engine) => engine)),
        AssignmentsModule.with(fromEngine((engine) => engine)),
        SearchModule.with(fromEngine((engine) => engine)),
        AgendaModule.with(fromEngine((engine) => engine)),
        RemindersModule.with(fromEngine((engine) => engine)),
        RightsModule.with(fromEngine((engine) => engine)),
        ProjectsModule.with(fromEngine((engine) => engine)),
        IdentityModule.with(fromEngine((engine) => () => officesOf(engine))),
        CalendarModule.with(fromEngine((engine) => engine.calendarDesk)),
        ParametersModule.with(fromEngine((engine) => engine.parameterDesk)),
        CatalogueModule.with(fromEngine((engine) => engine.catalogues)),
        DraftsModule.with(fromEngine((engine) => engine.draftDesk)),
        RegionsModule.with(readRegions()),
        SandboxModule.with(fromEngine((engine) => sandboxDesk(engine, config))),
        RehearsalsModule.with(fromEngine((engine) => rehearsalStage(engine, config))),
        OperationsModule.with({ useFactory: worksDesk, inject: [ASSEMBLED, Health] }),
        WordsModule,
        LiveModule,
        DisclosureModule.with(fromEngine((engine) => engine)),
        ParksModule.with(fromEngine((engine) => engine)),
        DocumentsModule.with(fromEngine((engine) => ({ engine, files, maxUploadBytes }))),
      ],
    };
  }

  onModuleInit(): void {
    for (const part of [...databaseHealth(this.db), ...workerHealth(this.db)]) this.health.register(part);
  }
}

/** Accounts are opened in the departments of today's catalogue. */
async function officesOf(engine: AssembledEngine) {
  const catalogue = await engine.sources.catalogue(await engine.currentCatalogue());
  return {
    hasDepartment: (code: string) => catalogue.departments.has(code),
    hasRegion: (code: string) => engine.regions.has(code),
  };
}

function sandboxDesk({ db, clock }: AssembledEngine, { temporal }: Config): SandboxDesk {
  return new SandboxDesk(db, clock, async () => {
    const client = await connectTemporal(temporal);
    return { mover: new SkippingMover(client), close: () => client.connection.close() };
  });
}

/** A sandbox is started from the project's own folder (`npm start`), where its tools lie, too. */
function rehearsalStage({ db }: AssembledEngine, { sandbox, dataFolder }: Config): RehearsalStage {
  return new RehearsalStage({
    db,
    sandbox,
    folder: join(dataFolder, 'rehearsals'),
    program: join('tools', 'rehearse.mjs'),
    scripts: join('test', 'rehearsals'),
  });
}

function worksDesk({ db, clock, currentCatalogue }: AssembledEngine, health: Health): WorksDesk {
  return new WorksDesk(db, clock, new ChainVerifier(db), () => health.report(), currentCatalogue, version());
}

/** As the project says in its folder; a server that was put somewhere else does not know. */
function version(): string {
  const { version: said = '–' } = existsSync('package.json')
    ? (JSON.parse(readFileSync('package.json', 'utf8')) as { version?: string })
    : {};
  return said;
}
