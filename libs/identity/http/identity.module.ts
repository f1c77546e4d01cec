import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { DataSource } from 'typeorm';
import type { Config } from '../../platform/config.js';
import { Ear } from '../../platform/database/index.js';
import { CONFIG } from '../../platform/platform.module.js';
import type { FindOffices } from '../identity-tokens.js';
import { AccountsController } from './accounts.controller.js';
import { AuthGuard } from './auth.guard.js';
import { MeController } from './me.controller.js';
import { sessionCookie } from './session-cookie.js';
import { SessionsController } from './sessions.controller.js';
import { DOOR, OFFICES, SESSION_COOKIE } from '../identity-tokens.js';
import { KnownSessions } from '../known-sessions.js';
import { SESSIONS_ENDED } from '../store/sessions.js';
import { PasswordQueue } from '../password-queue.js';

/** Who is who, and the guard before every route. */
@Module({})
export class IdentityModule {
  /** The departments and regions are the catalogue's to know. */
  static with(offices: Pick<FactoryProvider<FindOffices>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: IdentityModule,
      controllers: [SessionsController, MeController, AccountsController],
      providers: [
        { provide: OFFICES, ...offices },
        { provide: SESSION_COOKIE, useFactory: sessionCookie, inject: [CONFIG] },
        {
          provide: KnownSessions,
          useFactory: (db: DataSource, ear: Ear) => toldOfEnds(new KnownSessions(db), ear),
          inject: [DataSource, Ear],
        },
        {
          provide: DOOR,
          useFactory: (db: DataSource) => ({ db, queue: new PasswordQueue() }),
          inject: [DataSource],
        },
        {
          provide: APP_GUARD,
          useFactory: (sessions: KnownSessions, config: Config) => new AuthGuard(sessions, config),
          inject: [KnownSessions, CONFIG],
        },
      ],
    };
  }
}

/** Sessions end at any server. While it cannot hear of that, nothing is believed longer than usual. */
function toldOfEnds(sessions: KnownSessions, ear: Ear): KnownSessions {
  ear.hear(SESSIONS_ENDED, (session) => sessions.forget(session));
  ear.onGap(() => sessions.forgetAll());
  return sessions;
}
