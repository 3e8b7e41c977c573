// title:
//   en: All figures of a place for one year
//   zh: 一个地方某一年的全部数据
// parameters:
//   place: { type: string, example: 遂昌县, en: name or code of the county or thing, zh: 县名、代码或事物名称 }
//   year: { type: integer, example: 2023, en: the year, zh: 年份 }
// columns: [indicator, kind, measure, comparator, value, unit, quote]
MATCH (e)<-[:ABOUT_ENTITY]-(o:Observation)-[:OF_INDICATOR]->(i:Indicator)
WHERE (e.name = $place OR e.code = $place OR $place IN e.aliases) AND o.year = $year
RETURN i.name AS indicator, o.kind AS kind, o.measure AS measure, o.comparator AS comparator, o.value AS value,
       o.unit AS unit, o.quote AS quote
ORDER BY indicator, kind, measure, value
