import { parse, YAMLParseError } from 'yaml';
import { yamlTrouble } from '../../platform/yaml-trouble.js';
import { InvalidInput } from '../../platform/domain/invalid-input.js';
import { requestValidation } from '../../platform/http/index.js';
import type { CalendarNotice } from '../domain/calendar-notice.js';
import { NoticeForm } from './calendar-forms.js';

/** Reads a notice from YAML by the very form that the API takes; throws what is wrong with either. */
export async function readNotice(text: string): Promise<CalendarNotice> {
  const body: unknown = await requestValidation().transform(asRecord(parsed(text)), {
    type: 'body',
    metatype: NoticeForm,
  });
  return body as CalendarNotice;
}

/** What is no record at all lacks every field: that says best what is expected. */
function asRecord(content: unknown): object {
  return typeof content === 'object' && content !== null ? content : {};
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw InvalidInput.of('yaml', 'yaml', {
      line: error.linePos?.[0].line ?? 1,
      message: yamlTrouble(error),
    });
  }
}
