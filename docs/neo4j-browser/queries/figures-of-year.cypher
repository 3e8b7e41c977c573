// All figures of a place for one year / 一个地方某一年的全部数据
WITH "遂昌县" AS place, 2023 AS year
MATCH (e)<-[:ABOUT_ENTITY]-(o:Observation)-[:OF_INDICATOR]->(i:Indicator)
WHERE (e.name = place OR e.code = place OR place IN e.aliases) AND o.year = year
RETURN i.name AS indicator, o.kind AS kind, o.measure AS measure, o.comparator AS comparator, o.value AS value,
       o.unit AS unit, o.quote AS quote
ORDER BY indicator, kind, measure, value
