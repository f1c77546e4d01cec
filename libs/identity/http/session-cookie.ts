import type { CookieOptions } from 'express';
import type { Config } from '../../platform/config.js';

/** The cookie that holds the session's token. Scripts cannot read it, other sites cannot send it. */
export interface SessionCookie {
  readonly name: string;
  readonly options: CookieOptions;
}

/** Where the server is reached by https only, the browser is told to keep the cookie to it, and to this host. */
export function sessionCookie({
  publicUrl,
  production,
}: Pick<Config, 'publicUrl' | 'production'>): SessionCookie {
  const secure = publicUrl === null ? production : publicUrl.protocol === 'https:';
  return {
    name: secure ? '__Host-tongban_session' : 'tongban_session',
    options: { httpOnly: true, sameSite: 'strict', path: '/', secure },
  };
}

export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}
