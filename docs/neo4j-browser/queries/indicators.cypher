// The indicators that there are figures of, the most frequent first / 有哪些指标，数据最多的在前
MATCH (o:Observation)-[:OF_INDICATOR]->(i:Indicator)
RETURN i.name AS indicator, count(o) AS figures, min(o.year) AS firstYear, max(o.year) AS lastYear
ORDER BY figures DESC, indicator
