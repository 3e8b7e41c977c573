// title:
//   en: All statements and figures of one thing, with where each was read
//   zh: 一个事物的全部陈述和数据，附出处
// parameters:
//   id: { type: string, example: '331123', en: id of the thing, zh: 事物的 id }
//   type: { type: string, example: County, en: type of the thing, zh: 事物的类型 }
// columns: [id, fact, factType, year, status, basis, quote, sentence, document, title, file, startOffset, endOffset, rule, confidence]
MATCH (t)<-[:SUBJECT|OBJECT|ABOUT_ENTITY]-(f:Statement|Observation), (d:Document)
WHERE t.id = $id AND t.type = $type AND d.id = f.document
OPTIONAL MATCH (f)-[:READ_FROM]->(p:Passage)
RETURN DISTINCT f.id AS id, f.name AS fact, f.type AS factType, f.year AS year, f.status AS status, f.basis AS basis,
       f.quote AS quote, p.text AS sentence, d.id AS document, d.title AS title, d.file AS file,
       f.startOffset AS startOffset, f.endOffset AS endOffset, f.rule AS rule, f.confidence AS confidence
ORDER BY year, document, startOffset, id
