// title:
//   en: The scenic spots of a county, with their honours
//   zh: 一个县的景区景点及其荣誉
// parameters:
//   county: { type: string, example: 遂昌县, en: name or code of the county, zh: 县名或代码 }
// columns: [sight, honour, year, quote]
MATCH (s:ScenicSpot)-[:IN_COUNTY]->(c:County)
WHERE c.name = $county OR c.code = $county OR $county IN c.aliases
OPTIONAL MATCH (s)-[a:AWARDED]->(h:Honour)
RETURN s.name AS sight, h.name AS honour, a.year AS year, a.quote AS quote
ORDER BY sight, year, honour
