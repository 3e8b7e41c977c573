// title:
//   en: Who undertakes which projects of a county
//   zh: 一个县的项目由哪些企业和单位承担
// parameters:
//   county: { type: string, example: 遂昌县, en: name or code of the county, zh: 县名或代码 }
// columns: [undertaker, type, project, year, quote]
MATCH (o:Company|Organisation)-[u:UNDERTAKES]->(p:Project)-[:IN_COUNTY]->(c:County)
WHERE c.name = $county OR c.code = $county OR $county IN c.aliases
RETURN o.name AS undertaker, o.type AS type, p.name AS project, u.year AS year, u.quote AS quote
ORDER BY undertaker, project, year
