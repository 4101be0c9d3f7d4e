import type { ListKind } from '../../state/routes/listRoute.ts';
import type { AnyList } from './ListDefinition.ts';
import { attachmentsList } from './lists/attachmentsList.ts';
import { certificatesList } from './lists/certificatesList.ts';
import { conceptsList } from './lists/conceptsList.ts';
import { contractorsList } from './lists/contractorsList.ts';
import { decisionsList } from './lists/decisionsList.ts';
import { departmentsList } from './lists/departmentsList.ts';
import { entrustmentsList } from './lists/entrustmentsList.ts';
import { flowsList } from './lists/flowsList.ts';
import { holdingsList } from './lists/holdingsList.ts';
import { itemsList } from './lists/itemsList.ts';
import { linkagesList } from './lists/linkagesList.ts';
import { mattersList } from './lists/mattersList.ts';
import { measuresList } from './lists/measuresList.ts';
import { networksList } from './lists/networksList.ts';
import { notesList } from './lists/notesList.ts';
import { organisationsList } from './lists/organisationsList.ts';
import { papersList } from './lists/papersList.ts';
import { partnersList } from './lists/partnersList.ts';
import { setsList } from './lists/setsList.ts';
import { subjectsList } from './lists/subjectsList.ts';
import { systemsList } from './lists/systemsList.ts';

/** Every list by its kind. */
export const LISTS: Readonly<Record<ListKind, AnyList>> = {
  items: itemsList,
  sets: setsList,
  concepts: conceptsList,
  subjects: subjectsList,
  systems: systemsList,
  contractors: contractorsList,
  partners: partnersList,
  organisations: organisationsList,
  departments: departmentsList,
  networks: networksList,
  papers: papersList,
  matters: mattersList,
  flows: flowsList,
  holdings: holdingsList,
  entrustments: entrustmentsList,
  linkages: linkagesList,
  measures: measuresList,
  certificates: certificatesList,
  attachments: attachmentsList,
  decisions: decisionsList,
  notes: notesList,
};
