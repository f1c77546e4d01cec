import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Answers, AnswersNothing, AnswersPage, PageQuery, type Page } from '../../platform/http/index.js';
import { resetPassword } from '../change-password.js';
import { disableAccount, enableAccount } from '../disable-account.js';
import type { Actor } from '../domain/actor.js';
import { OFFICES, type FindOffices } from '../identity-tokens.js';
import { listAccounts } from '../list-accounts.js';
import { openAccount } from '../open-account.js';
import { AccountForm, AccountPath, PasswordResetForm } from './account-forms.js';
import { accountView, AccountView, OpenedAccountView } from './account-views.js';
import { CurrentActor } from './current-actor.js';
import { Requires } from './requires.js';

/** 账号: opened, closed and helped by administrators, who decide nothing else. */
@Controller('accounts')
@Requires('account:manage')
export class AccountsController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(OFFICES) private readonly offices: FindOffices,
  ) {}

  @Get()
  @AnswersPage(AccountView)
  async list(@Query() page: PageQuery): Promise<Page<AccountView>> {
    const { items, next } = await listAccounts(this.db, page);
    return { items: items.map(accountView), next };
  }

  @Post()
  @Answers(201, OpenedAccountView)
  async open(@Body() form: AccountForm): Promise<OpenedAccountView> {
    return openAccount(this.db, await this.offices(), form);
  }

  @Post(':id/disable')
  @AnswersNothing()
  disable(@CurrentActor() actor: Actor, @Param() { id }: AccountPath): Promise<void> {
    return disableAccount(this.db, actor, id);
  }

  @Post(':id/enable')
  @AnswersNothing()
  enable(@Param() { id }: AccountPath): Promise<void> {
    return enableAccount(this.db, id);
  }

  @Post(':id/reset-password')
  @AnswersNothing()
  resetPassword(@Param() { id }: AccountPath, @Body() form: PasswordResetForm): Promise<void> {
    return resetPassword(this.db, id, form.newPassword);
  }
}
