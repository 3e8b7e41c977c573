// title:
//   en: The sentences that hold a word
//   zh: 含有某词的句子
// parameters:
//   word: { type: string, example: 绿道, en: the word, zh: 词语 }
// columns: [documentYear, title, sentence, startOffset]
MATCH (d:Document)-[:HAS_PASSAGE]->(p:Passage)
WHERE p.text CONTAINS $word
RETURN d.documentYear AS documentYear, d.title AS title, p.text AS sentence, p.startOffset AS startOffset
ORDER BY documentYear, title, startOffset
