// The villages of a township, with the sentences that name them / 一个乡镇的各村，以及提到它们的句子
WITH "湖山乡" AS township
MATCH (v:Village)-[:PART_OF]->(t:Township)
WHERE t.name = township OR t.code = township OR township IN t.aliases
OPTIONAL MATCH (v)-[:MENTIONED_IN]->(p:Passage)<-[:HAS_PASSAGE]-(d:Document)
RETURN DISTINCT v.name AS village, v.code AS code, d.documentYear AS documentYear, p.text AS sentence
ORDER BY village, code, documentYear, sentence
