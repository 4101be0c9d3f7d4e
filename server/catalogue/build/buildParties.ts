import type { Municipality, Department } from '../../model/municipality.ts';
import { formatRef } from '../../model/ref.ts';
import type { Network, Organisation, System } from '../../model/system.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { checkMunicipalityIsKnown } from '../rules/MunicipalityIsKnownRule.ts';
import { buildPeriods } from './buildPeriods.ts';
import { nodeBase } from './nodeBase.ts';
import { ownEntries } from './ownEntries.ts';
import { stated, statedList } from './stated.ts';
import { statedRef, statedRefs } from './statedRefs.ts';

/** The municipalities that a file names. */
export function buildMunicipalities(context: DocumentContext): readonly Municipality[] {
  return ownEntries(context, 'municipalities').map(({ id, raw, path }) => ({
    ...nodeBase(context, 'MUNICIPALITY', id, raw, path).base,
    code: raw.code,
  }));
}

/** The departments of a file; each belongs to the municipality of its scope. */
export function buildDepartments(context: DocumentContext): readonly Department[] {
  return ownEntries(context, 'departments').map(({ id, raw, path }) => {
    const { base, places } = nodeBase(context, 'DEPARTMENT', id, raw, path);
    checkMunicipalityIsKnown(context, base.scope, path);
    return {
      ...base,
      municipality: formatRef('MUNICIPALITY', 'jp', base.scope),
      party: raw.party ?? 'NAMED',
      division: raw.division,
      periods: buildPeriods(context, raw.period, [...path, 'period'], { about: id, places }),
      succeeds: statedRefs(context, raw.succeeds, ['DEPARTMENT'], [...path, 'succeeds'], places),
    };
  });
}

/** The organisations of a file; their certificates are nodes of their own. */
export function buildOrganisations(context: DocumentContext): readonly Organisation[] {
  return ownEntries(context, 'organisations').map(({ id, raw, path }) => ({
    ...nodeBase(context, 'ORGANISATION', id, raw, path).base,
    party: raw.party ?? 'NAMED',
    role: raw.role,
  }));
}

const OPERATORS = ['ORGANISATION', 'DEPARTMENT'] as const;

/** The systems of a file, terminals and servers too. */
export function buildSystems(context: DocumentContext): readonly System[] {
  return ownEntries(context, 'systems').map(({ id, raw, path }) => {
    const { base, places } = nodeBase(context, 'SYSTEM', id, raw, path);
    return {
      ...base,
      systemKind: raw.systemKind,
      party: raw.party ?? 'NAMED',
      operator: statedRef(context, raw.operator, OPERATORS, [...path, 'operator'], places),
      housedOn: statedRef(context, raw.housedOn, ['SYSTEM'], [...path, 'housedOn'], places),
      housedBy: statedRef(context, raw.housedBy, OPERATORS, [...path, 'housedBy'], places),
      places: statedList(context, raw.places, [...path, 'places'], places),
      partOf: statedRef(context, raw.partOf, ['SYSTEM'], [...path, 'partOf'], places),
      recordsNothing: stated(context, raw.recordsNothing, [...path, 'recordsNothing'], places),
      passesOn: stated(context, raw.passesOn, [...path, 'passesOn'], places),
      phases: buildPeriods(context, raw.phase, [...path, 'phase'], { about: id, places }),
    };
  });
}

/** The networks of a file, and the ways without one (paper, post, in person). */
export function buildNetworks(context: DocumentContext): readonly Network[] {
  return ownEntries(context, 'networks').map(({ id, raw, path }) => ({
    ...nodeBase(context, 'NETWORK', id, raw, path).base,
    networkKind: raw.networkKind,
    protocol: raw.protocol,
  }));
}
