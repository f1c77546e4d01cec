import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fill, wordsFor, type Text } from '../platform/messages/index.js';

interface LetterTemplate {
  readonly notice: string;
  readonly version: string;
  readonly titles: Readonly<Record<string, Text>>;
  readonly text: Text;
  readonly answers: Readonly<Record<string, Text>>;
  readonly file: Text;
}

const template = parse(
  readFileSync(new URL('./data/N-18.2026.1.yaml', import.meta.url), 'utf8'),
) as LetterTemplate;

export interface LetterSubject {
  readonly office: Text;
  readonly project: string;
  readonly code: string;
  /** None where it is about the project as a whole. */
  readonly item: Text | null;
  readonly because: string;
  readonly number: string;
  readonly level: number;
  readonly replyBy: string | null;
}

export interface LetterNotice {
  readonly notice: string;
  readonly version: string;
  readonly title: Text;
  readonly text: Text;
}

/** 督办通知单 N-18, in the words in which it goes out. */
export function letterNotice(subject: LetterSubject): LetterNotice {
  const { notice, version, titles, answers } = template;
  const none: Text = { zh: '', en: '' };
  return {
    notice,
    version,
    title: titles[subject.level] ?? none,
    text: {
      zh: fill(template.text, blanks('zh', subject, answers[subject.level] ?? none)).zh,
      en: fill(template.text, blanks('en', subject, answers[subject.level] ?? none)).en,
    },
  };
}

function blanks(language: keyof Text, subject: LetterSubject, answer: Text) {
  const { office, item, because, replyBy } = subject;
  return {
    ...subject,
    office: office[language],
    item: (item ?? template.file)[language],
    because: wordsFor('causes', because)[language],
    answer: fill(answer, { replyBy })[language],
  };
}
