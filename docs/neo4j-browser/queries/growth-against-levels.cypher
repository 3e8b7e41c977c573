// Growth that does not agree with the figures of the two years / 增速与前后两年数据不符之处
MATCH (g:Observation)-[r:CONTRADICTS]->(a:Observation), (g)-[s:CONTRADICTS]->(b:Observation), (g)-[:ABOUT_ENTITY]->(e),
      (d:Document), (f:Document)
WHERE g.measure = 'change' AND a.measure = 'level' AND b.measure = 'level' AND r.why = s.why
  AND a.year < b.year AND d.id = g.document AND f.id = a.document
RETURN e.name AS about, g.year AS year, g.name AS growth, a.name AS before, b.name AS after, r.why AS why,
       r.difference AS difference, g.quote AS quote, a.quote AS beforeQuote, b.quote AS afterQuote,
       d.title AS title, f.title AS beforeTitle
ORDER BY difference DESC, about, growth, before, after
