// The sentences that hold a word / 含有某词的句子
WITH "绿道" AS word
MATCH (d:Document)-[:HAS_PASSAGE]->(p:Passage)
WHERE p.text CONTAINS word
RETURN d.documentYear AS documentYear, d.title AS title, p.text AS sentence, p.startOffset AS startOffset
ORDER BY documentYear, title, startOffset
