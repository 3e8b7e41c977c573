// What lies in a township, village, zone, scenic spot or on a road / 某乡镇、村、园区、景区、道路之内有什么
WITH "湖山乡" AS place
MATCH (t)-[r:LOCATED_IN]->(p)
WHERE p.name = place OR place IN p.aliases
RETURN t.type AS type, t.name AS thing, r.predicate AS relation, r.year AS year, r.quote AS quote
ORDER BY type, thing, year
