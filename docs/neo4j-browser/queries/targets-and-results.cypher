// Targets of a place beside what was reached in the same year / 一个地方的目标与同年实际完成情况
WITH "遂昌县" AS place
MATCH (e:County|Prefecture)<-[:ABOUT_ENTITY]-(t:Observation)-[:OF_INDICATOR]->(i:Indicator),
      (i)<-[:OF_INDICATOR]-(a:Observation)-[:ABOUT_ENTITY]->(e)
WHERE (e.name = place OR e.code = place OR place IN e.aliases)
  AND t.kind = 'target' AND a.kind = 'actual'
  AND t.year = a.year AND t.measure = a.measure AND t.unit = a.unit
RETURN t.year AS year, i.name AS indicator, t.measure AS measure, t.unit AS unit, t.value AS target, a.value AS actual,
       t.quote AS targetQuote, a.quote AS actualQuote
ORDER BY year, indicator, target, actual
