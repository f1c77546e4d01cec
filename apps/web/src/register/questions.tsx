import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useSaid } from '../language/said';
import type { Answer } from './draft';
import { Question } from './question';

type Group = Schemas['QuestionGroupView'];

interface QuestionsProps {
  readonly groups: readonly Group[];
  readonly facts: Readonly<Record<string, Answer>>;
  readonly problemOf: (field: string) => string | undefined;
  readonly onAnswers: (facts: Readonly<Record<string, Answer>>) => void;
}

/** 情形引导: a group of questions at a time; those that other answers have settled are gone. */
export function Questions({ groups, facts, problemOf, onAnswers }: QuestionsProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const [chosen, setChosen] = useState<string | null>(null);
  const at = Math.max(
    0,
    groups.findIndex(({ code }) => code === chosen),
  );
  const group = groups[at];
  if (!group) return null;
  const next = groups[at + 1];
  const answer = (fact: string, value: Answer | undefined) => {
    const { [fact]: _gone, ...others } = facts;
    onAnswers(value === undefined ? others : { ...others, [fact]: value });
  };
  const go = (to: Group) => {
    setChosen(to.code);
    document.getElementById('register-questions')?.scrollIntoView({ block: 'start' });
  };
  return (
    <section id="register-questions" className="register-questions" aria-label={t('register.questions')}>
      <div className="tabs" role="group" aria-label={t('register.questions')}>
        {groups.map((one, i) => (
          <button key={one.code} type="button" aria-pressed={i === at} onClick={() => go(one)}>
            {said(one)} <span className="quiet">{progressOf(one, facts)}</span>
            {one.questions.some(({ fact }) => problemOf(`facts.${fact}`)) && (
              <b className="trouble"> {t('register.mend')}</b>
            )}
          </button>
        ))}
      </div>
      {group.questions.map((asked) => (
        <Question
          key={asked.fact}
          asked={asked}
          value={facts[asked.fact]}
          problem={problemOf(`facts.${asked.fact}`)}
          onAnswer={(value) => answer(asked.fact, value)}
        />
      ))}
      <div className="register-next">
        <span className="quiet">{t('register.unanswered')}</span>
        {next && <Button onClick={() => go(next)}>{t('register.next', { group: said(next) })}</Button>}
      </div>
    </section>
  );
}

const progressOf = ({ questions }: Group, facts: QuestionsProps['facts']): string =>
  `${questions.filter(({ fact }) => facts[fact] !== undefined).length}/${questions.length}`;
