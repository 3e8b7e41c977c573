// title:
//   en: Where one thing is named
//   zh: 一个事物在何处被提到
// parameters:
//   id: { type: string, example: '331123', en: id of the thing, zh: 事物的 id }
//   type: { type: string, example: County, en: type of the thing, zh: 事物的类型 }
// columns: [surface, startOffset, endOffset, sentence, document, title, file]
MATCH (t)-[m:MENTIONED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(d:Document)
WHERE t.id = $id AND t.type = $type
RETURN m.surface AS surface, m.startOffset AS startOffset, m.endOffset AS endOffset, p.text AS sentence,
       d.id AS document, d.title AS title, d.file AS file
ORDER BY document, startOffset
