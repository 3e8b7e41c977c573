// title:
//   en: What a county planned for one year
//   zh: 一个县为某一年计划了什么
// parameters:
//   county: { type: string, example: 遂昌县, en: name or code of the county, zh: 县名或代码 }
//   year: { type: integer, example: 2023, en: the year planned for, zh: 计划的年份 }
// columns: [type, thing, quote, title]
MATCH (c:County)<-[:IN_COUNTY]-(t)<-[:SUBJECT]-(s:Statement)-[:READ_FROM]->(p:Passage)<-[:HAS_PASSAGE]-(d:Document)
WHERE (c.name = $county OR c.code = $county OR $county IN c.aliases) AND s.status = 'planned' AND s.year = $year
RETURN t.type AS type, t.name AS thing, s.quote AS quote, d.title AS title
ORDER BY type, thing, quote
