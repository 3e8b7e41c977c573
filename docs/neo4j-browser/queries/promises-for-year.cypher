// What a county planned for one year / 一个县为某一年计划了什么
WITH "遂昌县" AS county, 2023 AS year
MATCH (c:County)<-[:IN_COUNTY]-(t)<-[:SUBJECT]-(s:Statement)-[:READ_FROM]->(p:Passage)<-[:HAS_PASSAGE]-(d:Document)
WHERE (c.name = county OR c.code = county OR county IN c.aliases) AND s.status = 'planned' AND s.year = year
RETURN t.type AS type, t.name AS thing, s.quote AS quote, d.title AS title
ORDER BY type, thing, quote
