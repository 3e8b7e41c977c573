// title:
//   en: The things of a name, an alias, a code or an id
//   zh: 按名称、别名、代码或 id 查找事物
// parameters:
//   name: { type: string, example: 仙侠湖, en: 'name, alias, code or id', zh: 名称、别名、代码或 id }
// columns: [id, type, name, aliases, code, fullName, statuses, mentions, members, joins, linkConfidence, linkedBy, county, countyFullName]
MATCH (t)
WHERE t.mentionCount IS NOT NULL
  AND (t.name = $name OR t.id = $name OR t.code = $name OR t.fullName = $name OR $name IN t.aliases)
OPTIONAL MATCH (t)-[:IN_COUNTY]->(c:County)
RETURN t.id AS id, t.type AS type, t.name AS name, t.aliases AS aliases, t.code AS code, t.fullName AS fullName,
       t.statuses AS statuses, t.mentionCount AS mentions, t.memberIds AS members, t.joinedBy AS joins,
       t.linkConfidence AS linkConfidence, t.linkedBy AS linkedBy,
       c.code AS county, c.fullName AS countyFullName
ORDER BY type, id, county
