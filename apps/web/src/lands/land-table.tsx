import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { Columns } from '../marks/columns';
import { DueCell, OpenCell, ShareBar, StateCell, WhereCell } from './land-cells';
import { Money } from './money';

type Land = Schemas['LandLineView'];

const COLUMNS = ['light', 'due', 'project', 'share', 'paid', 'risk', 'act'] as const;

interface TableProps {
  readonly lands: readonly Land[];
  readonly onOpen: (land: Land) => void;
}

/** The countdown: what has been over longest first, then as it falls due. */
export function LandTable({ lands, onOpen }: TableProps) {
  const { t } = useTranslation();
  return (
    <table className="list lands-list">
      <Columns
        names={COLUMNS}
        word={(name) => t(`lands.column.${name}`)}
        look={(name) => `lands-column-${name}`}
      />
      <tbody>
        {lands.map((land) => (
          <LandRow key={land.id} land={land} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

function LandRow({ land, onOpen }: { readonly land: Land; readonly onOpen: (land: Land) => void }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td>
        <StateCell land={land} />
      </td>
      <td>
        <DueCell land={land} />
      </td>
      <td>
        <WhereCell land={land} />
      </td>
      <td>
        <ShareBar land={land} />
        {land.area !== null && <span className="quiet">{t('lands.area', { area: land.area })}</span>}
      </td>
      <td className="lands-number">
        <span className="lands-narrow">{t('lands.column.paid')} </span>
        <Money yuan={land.paid} />
      </td>
      <td className="lands-number">
        <span className="lands-narrow">{t('lands.column.risk')} </span>
        <b>
          <Money yuan={land.atRisk} />
        </b>
      </td>
      <td>
        <OpenCell land={land} onOpen={() => onOpen(land)} />
      </td>
    </tr>
  );
}
