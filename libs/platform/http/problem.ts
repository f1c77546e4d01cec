import { HttpException } from '@nestjs/common';
import { InvalidInput } from '../domain/invalid-input.js';
import { NotFound } from '../domain/not-found.js';
import { RuleViolation } from '../domain/rule-violation.js';
import { acceptedBy, refusalOf, titleOf, type Blanks, type Language, type Text } from '../messages/index.js';
import { databaseFailure, type DatabaseFailure } from './database-failure.js';

interface FieldProblem {
  readonly field: string;
  readonly rule: string;
  readonly accepted: Text;
  /** Where the law sets the bound. */
  readonly clause?: string;
}

/** Why an answer is not what was asked for, before it is put into a language. */
export interface Cause {
  readonly code: string;
  /** Where the code's own text does not say it. */
  readonly status?: number;
  readonly clause?: string;
  readonly data?: Blanks;
  readonly errors?: readonly FieldProblem[];
}

/** The answer (RFC 9457). `zh` and `en` are always both there; the members above them follow Accept-Language. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly clause?: string;
  readonly remedy?: string;
  readonly field?: string;
  readonly accepted?: string;
  readonly data?: Blanks;
  readonly errors?: readonly FieldProblem[];
  readonly requestId: string;
  readonly zh: LocalProblem;
  readonly en: LocalProblem;
}

interface LocalProblem {
  readonly title: string;
  readonly detail: string;
  readonly remedy?: string;
}

export function causeOf(error: unknown): Cause {
  if (error instanceof RuleViolation) return { code: error.code, clause: error.clause, data: error.data };
  if (error instanceof InvalidInput) return causeOfInput(error);
  if (error instanceof NotFound) return { code: 'resource.not-found', data: { what: error.what } };
  const failure = databaseFailure(error);
  if (failure !== null) return { code: CODE_OF_FAILURE[failure] };
  return causeOfStatus(statusOf(error));
}

const CODE_OF_FAILURE: Record<DatabaseFailure, string> = {
  away: 'service.unavailable',
  'storage-full': 'service.storage-full',
  unstorable: 'request.unstorable',
};

/** What the framework and the body parser refuse by themselves. */
const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  401: 'access.unauthenticated',
  403: 'access.role',
  404: 'resource.not-found',
  413: 'request.too-large',
  415: 'request.unsupported-media',
  429: 'request.too-many',
  503: 'service.unavailable',
};

function causeOfStatus(status: number): Cause {
  const code = CODE_OF_STATUS[status];
  if (code !== undefined) return { code };
  return status < 500 ? { code: 'request.refused', status } : { code: 'service.failed' };
}

function causeOfInput({ errors }: InvalidInput): Cause {
  return {
    code: 'request.invalid',
    clause: errors[0]?.clause,
    data: { count: errors.length },
    errors: errors.map(({ field, rule, bounds, clause }) => ({
      field,
      rule,
      accepted: acceptedBy(rule, bounds ?? {}),
      clause,
    })),
  };
}

/** Nest's exceptions, and those of the body parser beneath it, say their status; anything else is our own fault. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const { status, expose } = (error ?? {}) as { status?: unknown; expose?: unknown };
  return typeof status === 'number' && expose === true ? status : 500;
}

export function problemOf(cause: Cause, language: Language, requestId: string): Problem {
  const data = { requestId, ...cause.data };
  const { status: usual, detail, remedy } = refusalOf(cause.code, data);
  const status = cause.status ?? usual;
  const title = titleOf(status);
  const local = (l: Language): LocalProblem => ({ title: title[l], detail: detail[l], remedy: remedy?.[l] });
  const first = cause.errors?.[0];
  return {
    type: `/problems/${cause.code}`,
    status,
    ...local(language),
    code: cause.code,
    clause: cause.clause,
    field: first?.field,
    accepted: first?.accepted[language],
    data: cause.data,
    errors: cause.errors,
    requestId,
    zh: local('zh'),
    en: local('en'),
  };
}
