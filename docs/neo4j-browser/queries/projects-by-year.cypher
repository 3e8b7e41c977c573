// Projects of a county by year and status / 一个县的项目，按年份和状态排列
WITH "遂昌县" AS county
MATCH (p:Project)-[:IN_COUNTY]->(c:County)
WHERE c.name = county OR c.code = county OR county IN c.aliases
OPTIONAL MATCH (p)-[r:IN_YEAR]->(y:Year)
RETURN y.year AS year, r.status AS status, p.name AS project, r.sources AS sources, r.quote AS quote
ORDER BY year, status, project
