// Who undertakes which projects of a county / 一个县的项目由哪些企业和单位承担
WITH "遂昌县" AS county
MATCH (o:Company|Organisation)-[u:UNDERTAKES]->(p:Project)-[:IN_COUNTY]->(c:County)
WHERE c.name = county OR c.code = county OR county IN c.aliases
RETURN o.name AS undertaker, o.type AS type, p.name AS project, u.year AS year, u.quote AS quote
ORDER BY undertaker, project, year
