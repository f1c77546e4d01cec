import { signedForm } from '../commitments/index.js';
import type { FormSubject, SignedForm } from '../steps/domain/setting.js';
import { signedUndertaking } from '../tolerance/index.js';

const FORMS: Readonly<Record<string, (about: FormSubject) => SignedForm>> = {
  'N-17': signedForm,
  'M-A06': signedUndertaking,
};

/** 文书: whatever is signed is known by its notice; what feature it belongs to is nobody's business but this table's. */
export function formToSign(notice: string, about: FormSubject): SignedForm {
  const form = FORMS[notice];
  if (!form) throw new Error(`${notice} is no form that is signed`);
  return form(about);
}
