// Where two documents give different figures for the same thing / 两份文档对同一数据说法不一之处
MATCH (a:Observation)-[r:CONTRADICTS]->(b:Observation), (a)-[:ABOUT_ENTITY]->(e),
      (a)-[:READ_FROM]->(:Passage)<-[:HAS_PASSAGE]-(d:Document),
      (b)-[:READ_FROM]->(:Passage)<-[:HAS_PASSAGE]-(f:Document)
WHERE a.measure = b.measure
RETURN e.name AS about, a.name AS one, b.name AS other, r.difference AS difference, a.quote AS quote,
       b.quote AS otherQuote, d.title AS title, f.title AS otherTitle
ORDER BY difference DESC, one, other
