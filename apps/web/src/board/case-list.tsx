import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pages } from '../api/pages';
import { Columns } from '../marks/columns';
import { useAccount, type Account } from '../session/session';
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

/** Who may do what about a case; the province looks on. */
const ACTS: Partial<Record<Account['role'], readonly Act[]>> = {
  supervisor: ['urge', 'raise-issue'],
  coordinator: ['raise-issue'],
};

/** Cases, and what one can do about each: nobody can be urged about what nobody has. */
export function CaseList<One extends Line>({ pages, empty, words, columns }: ListProps<One>) {
  const { t } = useTranslation();
  const { role } = useAccount();
  const acts = ACTS[role] ?? [];
  const [about, setAbout] = useState<{ one: One; act: Act } | null>(null);
  return (
    <Listed pages={pages} empty={empty} rows={12}>
      <div className="board-scroll">
        <table className="list board-table cases-table">
          <Columns
            names={[...columns.map(({ name }) => name), ...(acts.length > 0 ? ['acts'] : [])]}
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
                {acts.length > 0 && (
                  <td className="case-acts">
                    {acts
                      .filter((act) => act !== 'urge' || one.heldBy !== null)
                      .map((act) => (
                        <Button key={act} size="small" onClick={() => setAbout({ one, act })}>
                          {t(`cases.${act}`)}
                        </Button>
                      ))}
                  </td>
                )}
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
