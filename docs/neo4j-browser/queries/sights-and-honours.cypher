// The scenic spots of a county, with their honours / 一个县的景区景点及其荣誉
WITH "遂昌县" AS county
MATCH (s:ScenicSpot)-[:IN_COUNTY]->(c:County)
WHERE c.name = county OR c.code = county OR county IN c.aliases
OPTIONAL MATCH (s)-[a:AWARDED]->(h:Honour)
RETURN s.name AS sight, h.name AS honour, a.year AS year, a.quote AS quote
ORDER BY sight, year, honour
