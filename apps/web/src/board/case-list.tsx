import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pages } from '../api/pages';
import { Columns } from '../marks/columns';
import { Listed } from '../shell/listed';
import { CaseActs, type Act } from './case-acts';
import type { Line } from './case-cells';

export interface Column<One> {
  readonly name: string;
  readonly Cell: (props: { readonly one: One }) => ReactNode;
}

interface ListProps<One> {
  readonly pages: Pages<One>;
  readonly empty: string;
  /** The room of its words: `cases.column.project`. */
  readonly words: string;
  readonly columns: readonly Column<One>[];
}

/** Cases, and the two things that a supervisor can do about each. */
export function CaseList<One extends Line>({ pages, empty, words, columns }: ListProps<One>) {
  const { t } = useTranslation();
  const [about, setAbout] = useState<{ one: One; act: Act } | null>(null);
  return (
    <Listed pages={pages} empty={empty} rows={12}>
      <div className="board-scroll">
        <table className="list board-table cases-table">
          <Columns
            names={[...columns.map(({ name }) => name), 'acts']}
            word={(name) => t(`${words}.column.${name}`)}
            look={numbersRight}
          />
          <tbody>
            {pages.all.map((one, i) => (
              <tr key={`${one.stepId} ${i}`}>
                {columns.map(({ name, Cell }) => (
                  <td key={name} className={numbersRight(name)}>
                    <Cell one={one} />
                  </td>
                ))}
                <td className="case-acts">
                  {one.heldBy !== null && (
                    <Button size="small" onClick={() => setAbout({ one, act: 'urge' })}>
                      {t('cases.urge')}
                    </Button>
                  )}
                  <Button size="small" onClick={() => setAbout({ one, act: 'raise-issue' })}>
                    {t('cases.raise')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {about && <CaseActs {...about} onClose={() => setAbout(null)} />}
    </Listed>
  );
}

const numbersRight = (name: string): string | undefined => (name === 'days' ? 'number' : undefined);
