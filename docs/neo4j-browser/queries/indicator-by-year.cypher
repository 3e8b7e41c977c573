// The figures of an indicator over the years, target beside actual / 一项指标的历年数据，目标与实际并列
WITH "遂昌县" AS place, "地区生产总值" AS indicator
MATCH (e)<-[:ABOUT_ENTITY]-(o:Observation)-[:OF_INDICATOR]->(i:Indicator)
WHERE (e.name = place OR e.code = place OR place IN e.aliases)
  AND (i.name = indicator OR indicator IN i.aliases)
WITH DISTINCT o.year AS year, o.measure AS measure, o.unit AS unit,
     CASE WHEN o.kind = 'actual' THEN o.value END AS reached, CASE WHEN o.kind = 'target' THEN o.value END AS aimed
RETURN year, measure, unit,
       CASE WHEN count(reached) > 0 THEN collect(reached) END AS actual,
       CASE WHEN count(aimed) > 0 THEN collect(aimed) END AS target
ORDER BY year, measure, unit
