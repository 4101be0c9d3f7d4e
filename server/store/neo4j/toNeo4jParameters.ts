import neo4j from 'neo4j-driver';
import type { Params, ParameterRow, ParameterValue, PropertyMap } from '../../graph/parameters.ts';

/** The driver sends every JavaScript number as a float, and `LIMIT $n` then fails: integral values become integers here. */
export function toNeo4jParameters(params: Params): Record<string, unknown> {
  return toNeo4jMap(params);
}

function toNeo4jMap(map: Params | PropertyMap | ParameterRow): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, toNeo4jValue(value)]));
}

function toNeo4jValue(value: ParameterValue): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (isList(value)) return toNeo4jList(value);
  return typeof value === 'object' && value !== null ? toNeo4jMap(value) : value;
}

/** A list holds one type: numbers become integers only when all are integral. */
function toNeo4jList(values: readonly unknown[]): unknown[] {
  if (values.some((value) => typeof value === 'number' && !Number.isInteger(value))) return [...values];
  return values.map((value) => toNeo4jValue(value as ParameterValue));
}

function isList(value: ParameterValue): value is Extract<ParameterValue, readonly unknown[]> {
  return Array.isArray(value);
}
