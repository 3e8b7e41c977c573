// title:
//   en: The largest sums of money told of a county's projects
//   zh: 一个县各项目涉及的金额，从大到小
// parameters:
//   county: { type: string, example: 遂昌县, en: name or code of the county, zh: 县名或代码 }
// columns: [project, indicator, yuan, year, kind, quote]
MATCH (c:County)<-[:IN_COUNTY]-(p:Project)<-[:ABOUT_ENTITY]-(o:Observation)
WHERE (c.name = $county OR c.code = $county OR $county IN c.aliases) AND o.baseUnit = '元'
RETURN p.name AS project, o.indicator AS indicator, o.amount AS yuan, o.year AS year, o.kind AS kind, o.quote AS quote
ORDER BY yuan DESC, project
