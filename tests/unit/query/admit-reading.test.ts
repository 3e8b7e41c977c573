import { describe, expect, test } from '@jest/globals';
import { admitReading } from '../../../src/query/index.js';

const admits = (cypher: string): boolean => {
  try {
    admitReading(cypher);
    return true;
  } catch {
    return false;
  }
};

describe('admitReading', () => {
  test.each([
    'MATCH (n) RETURN n',
    'match (n) return n',
    'OPTIONAL MATCH (n) RETURN n;',
    'MATCH (n:`a``; DELETE`) RETURN n',
    'UNWIND [1, 2] AS x RETURN x ; // that was all',
    'WITH 1 AS x RETURN x',
    'RETURN 1 UNION RETURN 2',
    'MATCH (p:Project) WHERE p.name CONTAINS "CREATE" RETURN p',
    "MATCH (p:Project) WHERE p.name = 'it\\'s; DELETE' RETURN p",
    "RETURN '\\\\' AS x, 'SET' AS y",
    'MATCH (n:`Set`) RETURN n.`load`',
    'MATCH (n) /* CREATE; DELETE */ RETURN n // LOAD FROM',
    'MATCH (n) WHERE n.name = $set RETURN n',
    'MATCH (项目:Project) RETURN 项目.name AS 名称',
    'MATCH (n) WHERE EXISTS { MATCH (n)--(:County) } RETURN n.created AS creation',
    'MATCH (a)-[r:UNDERTAKES|LOCATED_IN*1..2]->(b) WHERE a.x =~ "[0-9]+" AND a.y <> 1.5e3 RETURN r',
  ])('admits %s', (cypher) => {
    expect(admits(cypher)).toBe(true);
  });

  test.each([
    ['writing', 'MATCH (n) SET n.name = 1 RETURN n'],
    ['writing in small letters', 'match (n) detach delete n'],
    ['creating', 'CREATE (n:Project)'],
    ['merging', 'MERGE (n:Project {id: 1}) RETURN n'],
    ['removing', 'MATCH (n) REMOVE n.name RETURN n'],
    ['a loop that writes', 'MATCH (n) FOREACH (x IN [1] | SET n.a = x)'],
    ['dropping', 'DROP TABLE Project'],
    ['altering', 'ALTER TABLE Project ADD x INT64'],
    ['LOAD FROM a file', "LOAD FROM '/etc/passwd' RETURN *"],
    ['LOAD FROM in a query', "MATCH (n) LOAD FROM '/etc/passwd' RETURN *"],
    ['LOAD CSV', "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row"],
    ['LOAD CSV in a query', "MATCH (n) LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row"],
    ['loading an extension', 'LOAD EXTENSION httpfs'],
    ['COPY TO a file', "COPY (MATCH (n) RETURN n.id) TO '/tmp/out.csv'"],
    ['COPY FROM a file', "COPY Project FROM '/tmp/in.csv'"],
    ['EXPORT', "EXPORT DATABASE '/tmp/out'"],
    ['IMPORT', "IMPORT DATABASE '/tmp/out'"],
    ['ATTACH', "ATTACH '/tmp/other.lbug' AS other"],
    ['USE', 'USE system RETURN 1'],
    ['INSTALL', 'INSTALL httpfs'],
    ['CALL', 'CALL show_tables() RETURN *'],
    ['CALL in a query', 'MATCH (n) CALL db.labels() YIELD label RETURN label'],
    ['a subquery that writes', 'MATCH (n) CALL { CREATE (m:Project) } RETURN n'],
    ['EXPLAIN', 'EXPLAIN MATCH (n) RETURN n'],
    ['PROFILE', 'PROFILE CREATE (n:Project)'],
    ['SHOW', 'SHOW USERS'],
    ['a transaction', 'BEGIN TRANSACTION'],
    ['a second statement', 'RETURN 1; CREATE (n:Project)'],
    ['a second statement that reads', 'RETURN 1; RETURN 2'],
    ['nothing', ''],
    ['nothing but an end', ' ; '],
    ['nothing but a comment', '// MATCH (n) RETURN n'],
    ['a word behind a comment', '/* */ CREATE (n:Project) /* */'],
    ['a word at the end of a line comment', 'MATCH (n) // reads\nDELETE n'],
    ['a word behind a carriage return', 'MATCH (n) // reads\rDELETE n'],
    ['a comment that seems open', 'MATCH (n) /* /* */ DELETE n /* */ RETURN n'],
    ['a comment in a string', "MATCH (n) WHERE n.x = '/*' DELETE n // */"],
    ['a string that seems open', "MATCH (n) WHERE n.x = '\\\\' DELETE n // '"],
    ['a quote within the other kind', `MATCH (n) WHERE n.x = "'" DELETE n // "'`],
    ['a quote within a name', "MATCH (n:`'`) DELETE n // '"],
    ['a name that ends', 'MATCH (n:`a``b`) DELETE n // `'],
    ['a word behind a number', 'MATCH (n) RETURN 1CREATE (m:Project)'],
    ['a word behind a point', 'MATCH (n) WITH n, 1. SET n.x = 2'],
    ['a word behind a number and a point', 'MATCH (n) WITH n, 1.SET n.x = 2'],
    ['a word behind a parameter', 'MATCH (n) WITH n, $x SET n.x = 2'],
    ['a word behind a lone dollar', 'MATCH (n) WITH n $ SET n.x = 2'],
    ['full-width letters', 'MATCH (n) ＤＥＬＥＴＥ n'],
    ['a long s', 'MATCH (n) ſET n.x = 1'],
    ['a quote by its number', "MATCH (n) WHERE n.x = '\\u0027 DELETE n //' RETURN n"],
    ['a quote by its number in a name', 'MATCH (n:`\\u0060) DELETE n //`) RETURN n'],
    ['a backslash outside', 'MATCH (n) \\u0044ELETE n'],
    ['an open string', "MATCH (n) WHERE n.x = 'a RETURN n"],
    ['an open comment', 'MATCH (n) RETURN n /* the end'],
    ['an open name', 'MATCH (n:`Project) RETURN n'],
    ['NUL', 'MATCH (n) RETURN n\0 DELETE n'],
    ['NUL in a string', "RETURN '\0'"],
    ['a blank without width', 'MATCH (n) RETURN 1\u200bDELETE n'],
    ['full-width brackets', 'MATCH （n） RETURN n'],
    ['half a character', 'MATCH (n) RETURN "a" \ud800'],
  ])('refuses %s', (_, cypher) => {
    expect(() => admitReading(cypher)).toThrow(expect.objectContaining({ code: 'QUERY_REFUSED' }));
  });

  test.each([
    ['MATCH (n) // all of them\nRETURN n;', 'MATCH (n)               \nRETURN n'],
    ['RETURN 1 /* one\ntwo */ AS x', 'RETURN 1       \n       AS x'],
    ["RETURN '// no comment'", "RETURN '// no comment'"],
    ['MATCH\u3000(n)\u00a0RETURN n', 'MATCH (n) RETURN n'],
  ])('sends %j as %j', (cypher, sent) => {
    expect(admitReading(cypher)).toBe(sent);
  });

  test('tells where', () => {
    expect(() => admitReading('MATCH (n)\n  DELETE n')).toThrow('DELETE may do more (line 2, column 3)');
  });

  test('reads a string of a million characters', () => {
    const name = '县'.repeat(1_000_000);
    expect(admitReading(`RETURN '${name}' AS name`)).toHaveLength(name.length + 17);
    expect(admits(`RETURN '${name}`)).toBe(false);
    expect(admits(`RETURN ${"''".repeat(500_000)}`)).toBe(true);
  });
});
