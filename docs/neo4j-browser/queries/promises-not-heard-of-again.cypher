// What was planned, and is named by no later document of the county / 曾经计划、而该县之后的文档再未提及的事项
WITH "遂昌县" AS county
MATCH (c:County)<-[:IN_COUNTY]-(t)<-[:SUBJECT]-(s:Statement)-[:READ_FROM]->(:Passage)<-[:HAS_PASSAGE]-(d:Document)
WHERE (c.name = county OR c.code = county OR county IN c.aliases) AND s.status = 'planned'
  AND EXISTS { MATCH (other:Document)-[:ABOUT]->(c) WHERE other.documentYear > d.documentYear }
  AND NOT EXISTS {
    MATCH (t)-[:NAMED_IN]->(later:Document)
    WHERE later.documentYear > d.documentYear
  }
RETURN DISTINCT s.year AS plannedFor, t.type AS type, t.name AS thing, s.quote AS promise, d.title AS title
ORDER BY plannedFor, type, thing
