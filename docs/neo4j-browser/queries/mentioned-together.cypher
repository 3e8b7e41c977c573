// What is named in the same sentences as a thing / 与某一事物在同一句中提到的其他事物
WITH "仙侠湖" AS name
MATCH (t)-[:MENTIONED_IN]->(p:Passage)<-[:MENTIONED_IN]-(o)
WHERE (t.name = name OR name IN t.aliases) AND o.id <> t.id
RETURN o.type AS type, o.name AS other, count(DISTINCT p.id) AS sentences
ORDER BY sentences DESC, type, other
