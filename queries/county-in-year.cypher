// title:
//   en: All that is told of a county's things for one year
//   zh: 一个县在某一年的各项事物及其状态
// parameters:
//   county: { type: string, example: 遂昌县, en: name or code of the county, zh: 县名或代码 }
//   year: { type: integer, example: 2023, en: the year, zh: 年份 }
// columns: [status, type, thing, basis, quote]
MATCH (c:County)<-[:IN_COUNTY]-(t)-[r:IN_YEAR]->(y:Year)
WHERE (c.name = $county OR c.code = $county OR $county IN c.aliases) AND y.year = $year
RETURN r.status AS status, t.type AS type, t.name AS thing, r.basis AS basis, r.quote AS quote
ORDER BY status, type, thing
