import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Answers, AnswersNothing, AnswersPage, type Page } from '../../platform/http/index.js';
import { changeOffice } from '../change-office.js';
import { resetPassword } from '../change-password.js';
import { disableAccount, enableAccount, unlockAccount } from '../disable-account.js';
import type { Actor } from '../domain/actor.js';
import { OFFICES, type FindOffices } from '../identity-tokens.js';
import { listManagedAccounts } from '../list-accounts.js';
import { openAccount } from '../open-account.js';
import { readAccountChanges } from '../store/account-changes.js';
import {
  AccountForm,
  AccountPath,
  AccountReasonForm,
  AccountsQuery,
  OfficeForm,
  PasswordResetForm,
} from './account-forms.js';
import { OpenedAccountView } from './account-views.js';
import {
  accountChangeView,
  AccountChangeView,
  managedAccountView,
  ManagedAccountView,
} from './managed-account-views.js';
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
  @AnswersPage(ManagedAccountView)
  async list(@Query() query: AccountsQuery): Promise<Page<ManagedAccountView>> {
    const { items, next } = await listManagedAccounts(this.db, query, query);
    return { items: items.map(managedAccountView), next };
  }

  @Post()
  @Answers(201, OpenedAccountView)
  async open(@CurrentActor() actor: Actor, @Body() form: AccountForm): Promise<OpenedAccountView> {
    return openAccount(this.db, await this.offices(), form, actor);
  }

  @Get(':id/changes')
  @Answers(200, AccountChangeView, { isArray: true })
  async changes(@Param() { id }: AccountPath): Promise<AccountChangeView[]> {
    return (await readAccountChanges(this.db, id)).map(accountChangeView);
  }

  @Put(':id/office')
  @AnswersNothing()
  async changeOffice(
    @CurrentActor() actor: Actor,
    @Param() { id }: AccountPath,
    @Body() { reason, ...office }: OfficeForm,
  ): Promise<void> {
    await changeOffice(this.db, await this.offices(), { actor, accountId: id, reason }, office);
  }

  @Post(':id/disable')
  @AnswersNothing()
  disable(
    @CurrentActor() actor: Actor,
    @Param() { id }: AccountPath,
    @Body() { reason }: AccountReasonForm,
  ): Promise<void> {
    return disableAccount(this.db, { actor, accountId: id, reason });
  }

  @Post(':id/enable')
  @AnswersNothing()
  enable(
    @CurrentActor() actor: Actor,
    @Param() { id }: AccountPath,
    @Body() { reason }: AccountReasonForm,
  ): Promise<void> {
    return enableAccount(this.db, { actor, accountId: id, reason });
  }

  @Post(':id/unlock')
  @AnswersNothing()
  unlock(
    @CurrentActor() actor: Actor,
    @Param() { id }: AccountPath,
    @Body() { reason }: AccountReasonForm,
  ): Promise<void> {
    return unlockAccount(this.db, { actor, accountId: id, reason });
  }

  @Post(':id/reset-password')
  @AnswersNothing()
  resetPassword(
    @CurrentActor() actor: Actor,
    @Param() { id }: AccountPath,
    @Body() { newPassword, reason }: PasswordResetForm,
  ): Promise<void> {
    return resetPassword(this.db, { actor, accountId: id, reason }, newPassword);
  }
}
