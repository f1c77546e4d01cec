import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { Answers, AnswersNothing } from '../../platform/http/index.js';
import { changePassword } from '../change-password.js';
import type { Door } from '../check-password.js';
import { DOOR } from '../identity-tokens.js';
import type { Principal } from '../principal.js';
import { PasswordForm } from './account-forms.js';
import { meView, MeView } from './account-views.js';
import { CurrentPrincipal } from './current-actor.js';
import { Requires } from './requires.js';

/** Whoever has signed in, and what is only theirs to change. */
@Controller('me')
@Requires('account:self')
export class MeController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get()
  @Answers(200, MeView)
  show(@CurrentPrincipal() principal: Principal): MeView {
    return meView(principal);
  }

  @Put('password')
  @AnswersNothing()
  changePassword(
    @CurrentPrincipal() { actor, session }: Principal,
    @Body() form: PasswordForm,
  ): Promise<void> {
    return changePassword(this.door, { ...form, accountId: actor.accountId, session });
  }
}
