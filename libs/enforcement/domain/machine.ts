import type { Machine } from '../../steps/domain/machine.js';

export type IncidentState =
  'E_REPORTED' | 'E_DISPATCHED' | 'E_MEDIATE' | 'E_CASE' | 'E_RESOLVED' | 'E_CLOSED';

export type IncidentEvent =
  | 'INCIDENT_DISPATCHED'
  | 'INCIDENT_CLASSIFIED'
  | 'INCIDENT_CASE_FILED'
  | 'INCIDENT_RESOLVED'
  | 'INCIDENT_MEDIATED'
  | 'INCIDENT_CLOSED';

const BASIS = '施工环境事件处置';
/** 土地管理法 art. 47, 48, 保障农民工工资支付条例: who asks for what the law gives is heard, and not prosecuted. */
export const LAWFUL = '土地管理法47-48、保障农民工工资支付条例';

/** 施工环境: an incident on a site, from the report until its owner has said how it was dealt with. */
export const ENFORCEMENT: Machine<IncidentState, IncidentEvent> = {
  name: 'enforcement',
  initial: 'E_REPORTED',
  terminal: ['E_CLOSED'],
  transitions: [
    { id: 'E01', from: 'E_REPORTED', to: 'E_DISPATCHED', event: 'INCIDENT_DISPATCHED', basis: BASIS },
    { id: 'E02', from: 'E_DISPATCHED', to: 'E_MEDIATE', event: 'INCIDENT_CLASSIFIED', basis: LAWFUL },
    { id: 'E03', from: 'E_DISPATCHED', to: 'E_CASE', event: 'INCIDENT_CASE_FILED', basis: BASIS },
    { id: 'E04', from: 'E_DISPATCHED', to: 'E_RESOLVED', event: 'INCIDENT_RESOLVED', basis: BASIS },
    { id: 'E05', from: 'E_MEDIATE', to: 'E_RESOLVED', event: 'INCIDENT_MEDIATED', basis: BASIS },
    { id: 'E06', from: 'E_CASE', to: 'E_RESOLVED', event: 'INCIDENT_RESOLVED', basis: BASIS },
    { id: 'E07', from: 'E_RESOLVED', to: 'E_CLOSED', event: 'INCIDENT_CLOSED', basis: BASIS },
  ],
};
