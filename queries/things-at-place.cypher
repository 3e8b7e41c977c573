// title:
//   en: What lies in a township, village, zone, scenic spot or on a road
//   zh: 某乡镇、村、园区、景区、道路之内有什么
// parameters:
//   place: { type: string, example: 湖山乡, en: name or alias of the place, zh: 地点的名称或别名 }
// columns: [type, thing, relation, year, quote]
MATCH (t)-[r:LOCATED_IN]->(p)
WHERE p.name = $place OR $place IN p.aliases
RETURN t.type AS type, t.name AS thing, r.predicate AS relation, r.year AS year, r.quote AS quote
ORDER BY type, thing, year
