// The largest sums of money told of a county and its things / 一个县及其各项事物涉及的金额，从大到小
WITH "遂昌县" AS county
MATCH (c:County), (t)<-[:ABOUT_ENTITY]-(o:Observation)
WHERE (c.name = county OR c.code = county OR county IN c.aliases) AND t.county = c.code AND o.baseUnit = '元'
RETURN t.name AS about, t.type AS type, o.indicator AS indicator, o.amount AS yuan, o.year AS year, o.kind AS kind,
       o.quote AS quote
ORDER BY yuan DESC, about
