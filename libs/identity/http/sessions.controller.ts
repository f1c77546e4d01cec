import { Body, Controller, Delete, Inject, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Answers, AnswersNothing, Public } from '../../platform/http/index.js';
import type { Door } from '../check-password.js';
import type { Principal } from '../principal.js';
import { signIn } from '../sign-in.js';
import { signOut } from '../sign-out.js';
import { DOOR, SESSION_COOKIE } from '../identity-tokens.js';
import { SignInForm } from './account-forms.js';
import { sessionView, SessionView } from './account-views.js';
import { CurrentPrincipal } from './current-actor.js';
import { Requires } from './requires.js';
import type { SessionCookie } from './session-cookie.js';

/** 登录: a browser keeps the cookie, a program the token. */
@Controller('sessions')
export class SessionsController {
  constructor(
    @Inject(DOOR) private readonly door: Door,
    @Inject(SESSION_COOKIE) private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @Public()
  @Answers(201, SessionView)
  async open(@Body() form: SignInForm, @Res({ passthrough: true }) response: Response): Promise<SessionView> {
    const session = await signIn(this.door, form.username, form.password);
    response.cookie(this.cookie.name, session.token, { ...this.cookie.options, expires: session.expiresAt });
    return sessionView(session);
  }

  @Delete('current')
  @Requires('account:self')
  @AnswersNothing()
  async close(
    @CurrentPrincipal() { session }: Principal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await signOut(this.door.db, session);
    response.clearCookie(this.cookie.name, this.cookie.options);
  }
}
