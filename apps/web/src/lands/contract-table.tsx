import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useSaid } from '../language/said';
import { Columns } from '../marks/columns';
import { DueCell, OpenCell, ShareBar, StateCell, WhereCell } from './land-cells';
import { Money } from './money';

type Contract = Schemas['LandContractLineView'];

const COLUMNS = ['light', 'begin', 'project', 'begun', 'price', 'fee', 'act'] as const;
/** They stand as those of promises do. */
const AS: Readonly<Record<string, string>> = { begin: 'due', begun: 'share', price: 'paid', fee: 'risk' };

interface TableProps {
  readonly contracts: readonly Contract[];
  readonly onOpen: (contract: Contract) => void;
}

/** 动工期限: by when building is to begin, what runs since, and what the land cost. */
export function ContractTable({ contracts, onOpen }: TableProps) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <table className="list lands-list">
      <Columns
        names={COLUMNS}
        word={(name) => t(`lands.column.${name}`)}
        look={(name) => `lands-column-${AS[name] ?? name}`}
      />
      <tbody>
        {contracts.map((contract) => (
          <tr key={contract.id}>
            <td>
              <StateCell land={contract} />
            </td>
            <td>
              <DueCell land={contract} />
            </td>
            <td>
              <WhereCell land={contract} />
              <span className="quiet block">{said(contract.item)}</span>
            </td>
            <td>
              <ShareBar land={contract} />
            </td>
            <td className="lands-number">
              <span className="lands-narrow">{t('lands.column.price')} </span>
              <Money yuan={contract.price} />
            </td>
            <td className="lands-number">
              <span className="lands-narrow">{t('lands.column.fee')} </span>
              {contract.fee === null ? '–' : <Money yuan={contract.fee} />}
            </td>
            <td>
              <OpenCell land={contract} onOpen={() => onOpen(contract)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
