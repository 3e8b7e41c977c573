// title:
//   en: Figures that contradict each other, with where they were read
//   zh: 相互矛盾的数据，附出处
// columns: [about, difference, why, id, measure, fact, year, quote, sentence, document, title, file, startOffset, endOffset, otherMeasure, otherFact, otherYear, otherQuote, otherSentence, otherDocument, otherTitle, otherFile, otherStart, otherEnd]
MATCH (a:Observation)-[r:CONTRADICTS]->(b:Observation), (a)-[:ABOUT_ENTITY]->(e),
      (a)-[:READ_FROM]->(p:Passage)<-[:HAS_PASSAGE]-(d:Document)
MATCH (b)-[:READ_FROM]->(q:Passage)<-[:HAS_PASSAGE]-(f:Document)
RETURN e.name AS about, r.difference AS difference, r.why AS why,
       a.id AS id, a.measure AS measure, a.name AS fact, a.year AS year, a.quote AS quote, p.text AS sentence,
       d.id AS document, d.title AS title, d.file AS file, a.startOffset AS startOffset, a.endOffset AS endOffset,
       b.measure AS otherMeasure, b.name AS otherFact, b.year AS otherYear, b.quote AS otherQuote, q.text AS otherSentence,
       f.id AS otherDocument, f.title AS otherTitle, f.file AS otherFile, b.startOffset AS otherStart, b.endOffset AS otherEnd
ORDER BY difference DESC, about, why, id, otherYear
