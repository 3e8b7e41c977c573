// What was planned for one year and completed in that year or a later one / 某年计划、当年或其后年份完成的事项
WITH "遂昌县" AS county
MATCH (c:County)<-[:IN_COUNTY]-(t)-[p:IN_YEAR]->(y:Year), (t)-[d:IN_YEAR]->(z:Year)
WHERE (c.name = county OR c.code = county OR county IN c.aliases)
  AND p.status = 'planned' AND d.status = 'completed' AND z.year >= y.year
RETURN y.year AS plannedFor, z.year AS completedIn, z.year - y.year AS yearsLate, t.type AS type, t.name AS thing,
       p.quote AS promise, d.quote AS completion
ORDER BY plannedFor, completedIn, type, thing
