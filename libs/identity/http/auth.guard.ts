import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Config } from '../../platform/config.js';
import { RuleViolation } from '../../platform/domain/rule-violation.js';
import { accessOf } from '../../platform/http/index.js';
import { mayEver, type Action } from '../domain/policy.js';
import type { KnownSessions } from '../known-sessions.js';
import { unauthenticated } from './current-actor.js';
import type { IdentifiedRequest } from './identified-request.js';
import { isSafe, originOf } from './request-origin.js';
import { readCookie, sessionCookie } from './session-cookie.js';

interface Credentials {
  readonly token: string;
  /** A browser sends a cookie by itself, whoever made it ask; a bearer token is sent on purpose. */
  readonly byCookie: boolean;
}

const BEARER = /^Bearer ([A-Za-z0-9_-]+)$/i;

/** Before every route: who is it, is it really they who ask, and may their role do such a thing at all? */
export class AuthGuard implements CanActivate {
  private readonly cookieName: string;

  constructor(
    private readonly sessions: KnownSessions,
    private readonly config: Config,
  ) {
    this.cookieName = sessionCookie(config).name;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const access = accessOf(context.getHandler(), context.getClass());
    const credentials = this.credentialsOf(request);
    this.refuseForged(request, credentials?.byCookie === true);
    if (access?.public === true) return true;
    const identity = credentials === null ? null : await this.sessions.principal(credentials.token);
    if (identity === null || access === undefined) throw unauthenticated();
    request.identity = identity;
    request.principal = identity.actor.accountId;
    const { role, label } = identity.actor;
    if (mayEver(role, access.action as Action)) return true;
    throw new RuleViolation('access.role', '行政许可法 art. 22', { actor: label, action: access.action });
  }

  private credentialsOf({ headers }: IdentifiedRequest): Credentials | null {
    if (headers.authorization !== undefined) {
      const token = BEARER.exec(headers.authorization)?.[1];
      return token === undefined ? null : { token, byCookie: false };
    }
    const token = readCookie(headers.cookie, this.cookieName);
    return token === null ? null : { token, byCookie: true };
  }

  /** GB/T 22239-2019, 8.1.4.5: what another site makes a browser ask, with its user's cookie, is not the user's will. */
  private refuseForged(request: IdentifiedRequest, byCookie: boolean): void {
    if (isSafe(request.method)) return;
    const origin = originOf(request.headers, this.config.publicUrl?.host ?? request.headers.host);
    if (origin === 'here' || (origin === 'unknown' && !byCookie)) return;
    throw new RuleViolation('access.cross-site', 'GB/T 22239-2019, 8.1.4.5');
  }
}
