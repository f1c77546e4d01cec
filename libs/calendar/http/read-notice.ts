import { parse } from 'yaml';
import { requestValidation } from '../../platform/http/index.js';
import type { CalendarNotice } from '../domain/calendar-notice.js';
import { NoticeForm } from './calendar-forms.js';

/** Reads a notice from YAML by the very form that the API takes; throws what is wrong with either. */
export async function readNotice(text: string): Promise<CalendarNotice> {
  const body: unknown = await requestValidation().transform(asRecord(parse(text)), {
    type: 'body',
    metatype: NoticeForm,
  });
  return body as CalendarNotice;
}

/** What is no record at all lacks every field: that says best what is expected. */
function asRecord(content: unknown): object {
  return typeof content === 'object' && content !== null ? content : {};
}
