// All that is told of a county's things for one year / 一个县在某一年的各项事物及其状态
WITH "遂昌县" AS county, 2023 AS year
MATCH (c:County)<-[:IN_COUNTY]-(t)-[r:IN_YEAR]->(y:Year)
WHERE (c.name = county OR c.code = county OR county IN c.aliases) AND y.year = year
RETURN r.status AS status, t.type AS type, t.name AS thing, r.basis AS basis, r.quote AS quote
ORDER BY status, type, thing
