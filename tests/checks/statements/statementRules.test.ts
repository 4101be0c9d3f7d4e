import { describe, expect, it } from 'vitest';
import { findStatementProblems } from './findStatementProblems.ts';
import { statementRules } from './statementRules.ts';

/** For each rule, texts that keep it (and every other rule), and texts that break it. */
const examples: Readonly<Record<string, { readonly passes: readonly string[]; readonly fails: readonly string[] }>> = {
  PatternsBeginAnchoredRule: {
    passes: [
      'MATCH (n:Item {id: $id}) RETURN n.id AS id',
      'UNWIND $ids AS id MATCH (n:Item {id: id}) MATCH (n)-[:PART_OF]->(m) RETURN m.id AS id',
      'MATCH (n:Item) WHERE n.sort >= $sort RETURN n.id AS id',
      'MATCH (n:Flow {id: $id}) RETURN [(n)-[c:CARRIES]->(i:Item) | i.id] AS items',
      'MATCH (n:Flow {id: $id}) RETURN EXISTS { (n)-[:TO]->(:Endpoint) } AS found',
      'UNWIND $rows AS row MERGE (n:Item {id: row.id}) SET n += row.properties',
      'MATCH (n:Flow {id: $id}) CALL (n) { MATCH (n)-[:TO]->(e) RETURN e.id AS to } RETURN to AS to',
      'CREATE (n:Item {id: $id}) SET n += $properties',
      'CREATE CONSTRAINT item_id IF NOT EXISTS FOR (n:Item) REQUIRE n.id IS UNIQUE',
      'CREATE INDEX item_sort IF NOT EXISTS FOR (n:Item) ON (n.sort)',
    ],
    fails: [
      'MATCH (n) RETURN n.id AS id',
      'MATCH (n {id: $id}) RETURN n.id AS id',
      'MATCH (n:Item) RETURN n.id AS id',
      'MATCH (n:Item)-[:PART_OF]->(m) RETURN n.id AS id',
      'MATCH (n:Item) WHERE $all RETURN n.id AS id',
      'MATCH (a:Item {id: $id}), (b:Item) RETURN b.id AS id',
      'MATCH (a:Item {id: $id}) RETURN a.id AS id UNION MATCH (a)-[:PART_OF]->(b) RETURN b.id AS id',
      'MATCH (n:Flow {id: $id}) RETURN [(i:Item)<-[:CARRIES]-(n) | i.id] AS items',
      'MATCH (n:Flow {id: $id}) WHERE EXISTS { (:Endpoint)<-[:TO]-(n) } RETURN n.id AS id',
      'MERGE (n:Item) SET n += $properties',
    ],
  },
  NoPatternIsBoundInItsMiddleRule: {
    passes: ['MATCH (f:Flow {id: $id}) MATCH (f)-[:FROM]->(a) MATCH (f)-[:TO]->(b) RETURN a.id AS from, b.id AS to'],
    fails: [
      'MATCH (f:Flow {id: $id}) MATCH (a:Endpoint)<-[:FROM]-(f)-[:TO]->(b) WHERE a.sort > $sort RETURN a.id AS from, b.id AS to',
      'MATCH (a:Endpoint)<-[:FROM]-(f:Flow {id: $id})-[:TO]->(b) WHERE a.sort > $sort RETURN a.id AS from, b.id AS to',
    ],
  },
  NoOptionalMatchByKeyAfterUnwindRule: {
    passes: [
      'UNWIND $ids AS id MATCH (n:Item {id: id}) OPTIONAL MATCH (n)-[:PART_OF]->(m) RETURN m.id AS id',
      'OPTIONAL MATCH (n:Item {id: $id}) RETURN n.id AS id',
    ],
    fails: [
      'UNWIND $ids AS id OPTIONAL MATCH (n:Item {id: id}) RETURN n.id AS id',
      'UNWIND $ids AS id OPTIONAL MATCH (n:Item) WHERE n.id = id RETURN n.id AS id',
    ],
  },
  NoPathVariableRule: {
    passes: ['MATCH (n:Item {id: $id}) WHERE n.name = ($name) RETURN n.id AS id'],
    fails: [
      'MATCH p = (n:Item {id: $id})-[:PART_OF]->(m) RETURN m.id AS id',
      'MATCH (n:Item {id: $id}), p = (n)-[:PART_OF]->(m) RETURN m.id AS id',
      'MATCH (n:Item {id: $id}) RETURN [p = (n)-[:PART_OF]->(m) | m.id] AS ids',
      'MATCH (n:Item {id: $id}) WHERE nodes($path) IS NOT NULL RETURN n.id AS id',
    ],
  },
  NoShortestPathRule: {
    passes: ["MATCH (n:Item {id: $id}) WHERE n.name = 'shortestPath' RETURN n.id AS id"],
    fails: [
      'MATCH (a:Item {id: $a}) MATCH (b:Item {id: $b}) RETURN shortestPath((a)-[:PART_OF*1..9]->(b)) IS NULL AS none',
    ],
  },
  NoQuantifiedPathRule: {
    passes: ['MATCH (n:Item {id: $id})-[:PART_OF*1..9]->(m) RETURN m.id AS id, (m.a + 1) * (m.b) AS sum'],
    fails: [
      'MATCH ((n:Item {id: $id})-[:PART_OF]->(m)){1,3} RETURN 1 AS one',
      'MATCH (n:Item {id: $id})-[:PART_OF]->+(m:Item) RETURN 1 AS one',
      'MATCH (n:Item {id: $id})<-[:PART_OF]-{1,3}(m:Item) RETURN 1 AS one',
      'MATCH (n:Item {id: $id})-->*(m:Item) RETURN 1 AS one',
    ],
  },
  LabelsAreNotCombinedRule: {
    passes: [
      'MATCH (n:Flow {id: $id})-[c:CARRIES|EXCLUDES]->(i:Item) RETURN type(c) AS how, i.id AS id',
      'MATCH (n:Flow {id: $id}) RETURN [x IN $xs WHERE x:Item | x.id] AS ids',
      'MATCH (n:Endpoint:System {id: $id}) RETURN n.id AS id',
    ],
    fails: [
      'MATCH (n:System|Organisation {id: $id}) RETURN n.id AS id',
      'MATCH (n:Item&Group {id: $id}) RETURN n.id AS id',
      'MATCH (n:!Item {id: $id}) RETURN n.id AS id',
      'MATCH (n:Endpoint {id: $id}) WHERE n:System|Organisation RETURN n.id AS id',
    ],
  },
  VariableLengthHasAnUpperBoundRule: {
    passes: [
      'MATCH (n:Item {id: $id})-[:PART_OF*0..8]->(m) RETURN m.id AS id',
      'MATCH (n:Item {id: $id})-[:PART_OF*2]->(m) RETURN m.id AS id',
    ],
    fails: [
      'MATCH (n:Item {id: $id})-[:PART_OF*]->(m) RETURN m.id AS id',
      'MATCH (n:Item {id: $id})-[:PART_OF*1..]->(m) RETURN m.id AS id',
      'MATCH (n:Item {id: $id})-[:PART_OF*1..$max]->(m) RETURN m.id AS id',
    ],
  },
  VariableLengthStaysInTheItemTreeRule: {
    passes: ['MATCH (n:Item {id: $id})<-[:PART_OF|IN_SET*1..8]-(m) RETURN m.id AS id'],
    fails: [
      'MATCH (n:Endpoint {id: $id})-[:FROM|TO*1..8]-(m) RETURN m.id AS id',
      'MATCH (n:Endpoint {id: $id})-[*1..8]-(m) RETURN m.id AS id',
    ],
  },
  PropertiesAreSetFromOneParameterRule: {
    passes: ['MERGE (n:Item {id: $id}) ON CREATE SET n += $properties', 'MATCH (n:Item {id: $id}) SET n.name = $name'],
    fails: [
      'CREATE (n:Item $properties)',
      'MATCH (a:Item {id: $a}) MATCH (b:Item {id: $b}) CREATE (a)-[r:PART_OF $properties]->(b)',
      'MATCH (n:Item {id: $id}) SET n += {name: $name}',
      'MATCH (n:Item {id: $id}) SET n = {name: $name}',
    ],
  },
  EveryColumnHasANameRule: {
    passes: ['MATCH (n:Item {id: $id}) RETURN DISTINCT n.id AS id, [x IN n.xs | x] AS xs ORDER BY n.id LIMIT 5'],
    fails: [
      'MATCH (n:Item {id: $id}) RETURN n.id',
      'MATCH (n:Item {id: $id}) RETURN n.id AS id, n.name ORDER BY n.name',
      'MATCH (n:Item {id: $id}) RETURN n.id AS id UNION MATCH (n:Flow {id: $id}) RETURN n.id',
    ],
  },
  NoEntityIsReturnedRule: {
    passes: [
      'MATCH (n:Item {id: $id})-[r:PART_OF]->(m) RETURN n {.id, .name} AS item, type(r) AS how, count(m) AS count',
      'MATCH (n:Item {id: $id})-[:PART_OF]->(m) WITH n.id AS n, size(collect(m)) AS size RETURN n AS id, size AS size',
      'MATCH (n:Item {id: $id}) WITH n, n {.id} AS map RETURN map AS map',
    ],
    fails: [
      'MATCH (n:Item {id: $id}) RETURN n AS item',
      'MATCH (n:Item {id: $id})-[r:PART_OF]->(m) RETURN r AS relationship',
      'MATCH (n:Item {id: $id}) RETURN collect(DISTINCT n) AS items',
      'MATCH (n:Item {id: $id}) RETURN [n] AS items',
      'MATCH (n:Item {id: $id}) RETURN {item: n} AS item',
      'MATCH (n:Item {id: $id}) RETURN [(n)-[:PART_OF]->(m) | m] AS items',
      'MATCH (n:Item {id: $id}) WITH collect(n) AS ns RETURN ns AS items',
    ],
  },
  NoMapHasTheNameOfItsNodeRule: {
    passes: ['MATCH (n:Item {id: $id}) RETURN n {.id} AS item'],
    fails: [
      'MATCH (n:Item {id: $id}) RETURN n {.id} AS n',
      'MATCH (n:Item {id: $id}) WITH n {.id} AS n RETURN n.id AS id',
    ],
  },
  NoKeywordIsANameRule: {
    passes: ['MATCH (s:ItemSet {id: $id}) RETURN s.set AS setId'],
    fails: [
      'MATCH (n:Item {id: $id}) RETURN n.id AS match',
      'MATCH (set:ItemSet {id: $id}) RETURN set.id AS id',
      'MATCH (a:Item {id: $id})-[in:PART_OF]->(b) RETURN b.id AS id',
    ],
  },
  NoCollectSubqueryRule: {
    passes: ['MATCH (n:Item {id: $id}) RETURN collect(n.id) AS ids'],
    fails: ['MATCH (n:Item {id: $id}) RETURN COLLECT { MATCH (n)-[:PART_OF]->(m) RETURN m.id AS id } AS ids'],
  },
  CallNamesItsVariablesRule: {
    passes: ['MATCH (n:Item {id: $id}) CALL (n) { MATCH (n)-[:PART_OF]->(m) RETURN m.id AS id } RETURN id AS id'],
    fails: ['MATCH (n:Item {id: $id}) CALL { WITH n MATCH (n)-[:PART_OF]->(m) RETURN m.id AS id } RETURN id AS id'],
  },
  NoSizeOfAPatternRule: {
    passes: ['MATCH (n:Item {id: $id}) RETURN COUNT { (n)-[:PART_OF]->() } AS count, size(n.names) AS names'],
    fails: ['MATCH (n:Item {id: $id}) RETURN size((n)-[:PART_OF]->()) AS count'],
  },
  NoSkipRule: {
    passes: ['MATCH (n:Item) WHERE n.sort > $sort RETURN n.skip AS skip LIMIT $limit'],
    fails: [
      'MATCH (n:Item {id: $id}) RETURN n.id AS id SKIP 10 LIMIT 5',
      'MATCH (n:Item {id: $id}) RETURN n.id AS id OFFSET $offset',
    ],
  },
  NoNegativeIndexRule: {
    passes: [
      'MATCH (n:Item {id: $id}) RETURN n.path[0] AS first, n.path[1..3] AS some, [-1, 2] AS numbers, n.a - 1 AS less',
    ],
    fails: [
      'MATCH (n:Item {id: $id}) RETURN n.path[-1] AS last',
      'MATCH (n:Item {id: $id}) RETURN n.path[0..-1] AS most',
    ],
  },
  NoIndexIntoTextRule: {
    passes: ["MATCH (n:Item {id: $id}) RETURN substring('abc', 1, 1) AS b"],
    fails: ["MATCH (n:Item {id: $id}) RETURN 'abc'[1] AS b"],
  },
  ListsAreJoinedToListsRule: {
    passes: ['MATCH (n:Item {id: $id}) RETURN [1, 2] + [3] AS list, n.counts[0] + 1 AS next'],
    fails: [
      'MATCH (n:Item {id: $id}) RETURN [1, 2] + 3 AS list',
      "MATCH (n:Item {id: $id}) RETURN 'a' + ['b'] AS list",
    ],
  },
  AggregatesStandAloneRule: {
    passes: ['MATCH (n:Item {id: $id}) WITH count(n.x) AS total RETURN {total: total} AS answer'],
    fails: ['MATCH (n:Item {id: $id}) RETURN {total: count(n.x)} AS answer'],
  },
  SumOfNothingIsDecidedRule: {
    passes: ['MATCH (n:Item {id: $id}) RETURN coalesce(sum(n.count), 0) AS total'],
    fails: ['MATCH (n:Item {id: $id}) RETURN sum(n.count) AS total'],
  },
  NothingOptionalIsWrittenRule: {
    passes: ['MATCH (n:Item {id: $id}) OPTIONAL MATCH (n)-[r:PART_OF]->(m) WITH r WHERE r IS NOT NULL DELETE r'],
    fails: [
      'MATCH (n:Item {id: $id}) OPTIONAL MATCH (n)-[r:PART_OF]->(m) DELETE r',
      'MATCH (n:Item {id: $id}) OPTIONAL MATCH (n)-[:PART_OF]->(m) SET m.open = true',
    ],
  },
  NoUnevenFunctionRule: {
    passes: ['MATCH (n:Item {id: $id}) RETURN n.date AS date, n.round AS round'],
    fails: [
      "MATCH (n:Item {id: $id}) RETURN date('2020-01-01') AS day",
      'MATCH (n:Item {id: $id}) RETURN round(n.x, 2) AS x',
      'MATCH (n:Item {id: $id}) RETURN duration.between($a, $b) AS time',
      'MATCH (n:Item {id: $id}) RETURN n.a || n.b AS ab',
    ],
  },
  NoTransactionInsideRule: {
    passes: ['MATCH (n:Item {id: $id}) WHERE n.id IN $transactions RETURN n.id AS id'],
    fails: ['UNWIND $rows AS row CALL (row) { MERGE (n:Item {id: row.id}) } IN TRANSACTIONS OF 100 ROWS'],
  },
  IndexesArePlainRule: {
    passes: ['CREATE INDEX item_sort IF NOT EXISTS FOR (n:Item) ON (n.kind, n.sort)'],
    fails: [
      'CREATE INDEX part_of IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.order)',
      'CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Item) ON EACH [n.name]',
    ],
  },
  KeywordsAreCapitalsRule: {
    passes: ['MATCH (n:Item {id: $id}) RETURN n.return AS answer'],
    fails: ['match (n:Item {id: $id}) RETURN n.id AS id', 'MATCH (n:Item {id: $id}) return n.id'],
  },
};

describe('A statement rule', () => {
  it('has examples, each of them', () => {
    expect(Object.keys(examples).toSorted()).toEqual(statementRules.map(({ name }) => name).toSorted());
  });

  for (const [rule, { passes, fails }] of Object.entries(examples)) {
    it.each(passes)(`${rule} and every other rule accept: %s`, (text) => {
      expect(findStatementProblems(text).map((problem) => problem.rule)).toEqual([]);
    });
    it.each(fails)(`${rule} refuses: %s`, (text) => {
      expect(findStatementProblems(text).map((problem) => problem.rule)).toContain(rule);
    });
  }
});
