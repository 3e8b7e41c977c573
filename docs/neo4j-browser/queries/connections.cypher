// How two things are connected, in at most two steps / 两个事物之间有什么联系（至多两步）
WITH "仙侠湖" AS one, "遂昌县" AS other
MATCH (a)-[r:UNDERTAKES|LOCATED_IN|AWARDED|COOPERATES_WITH|PART_OF|IN_COUNTY]-(b)
WHERE (a.name = one OR one IN a.aliases) AND (b.name = other OR other IN b.aliases)
RETURN DISTINCT r.predicate AS first, '' AS via, '' AS viaType, '' AS second
UNION
WITH "仙侠湖" AS one, "遂昌县" AS other
MATCH (a)-[r:UNDERTAKES|LOCATED_IN|AWARDED|COOPERATES_WITH|PART_OF|IN_COUNTY|MENTIONED_IN]-(m),
      (m)-[s:UNDERTAKES|LOCATED_IN|AWARDED|COOPERATES_WITH|PART_OF|IN_COUNTY|MENTIONED_IN]-(b)
WHERE (a.name = one OR one IN a.aliases) AND (b.name = other OR other IN b.aliases) AND a.id <> b.id
RETURN DISTINCT r.predicate AS first, m.name AS via, m.type AS viaType, s.predicate AS second
