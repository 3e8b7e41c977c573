// title:
//   en: How two things are connected, in at most two steps
//   zh: 两个事物之间有什么联系（至多两步）
// parameters:
//   one: { type: string, example: 仙侠湖, en: name or alias of the one, zh: 一方的名称或别名 }
//   other: { type: string, example: 遂昌县, en: name or alias of the other, zh: 另一方的名称或别名 }
// columns: [first, via, viaType, second]
MATCH (a)-[r:UNDERTAKES|LOCATED_IN|AWARDED|COOPERATES_WITH|PART_OF|IN_COUNTY]-(b)
WHERE (a.name = $one OR $one IN a.aliases) AND (b.name = $other OR $other IN b.aliases)
RETURN DISTINCT r.predicate AS first, '' AS via, '' AS viaType, '' AS second
UNION
MATCH (a)-[r:UNDERTAKES|LOCATED_IN|AWARDED|COOPERATES_WITH|PART_OF|IN_COUNTY|MENTIONED_IN]-(m),
      (m)-[s:UNDERTAKES|LOCATED_IN|AWARDED|COOPERATES_WITH|PART_OF|IN_COUNTY|MENTIONED_IN]-(b)
WHERE (a.name = $one OR $one IN a.aliases) AND (b.name = $other OR $other IN b.aliases) AND a.id <> b.id
RETURN DISTINCT r.predicate AS first, m.name AS via, m.type AS viaType, s.predicate AS second
