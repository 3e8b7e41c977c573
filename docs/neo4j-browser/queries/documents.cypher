// The documents that were read, with their counties and years / 读取了哪些文档，各属哪个县、哪一年
MATCH (d:Document)
OPTIONAL MATCH (d)-[:ABOUT]->(c:County|Prefecture)
RETURN c.name AS place, d.documentYear AS documentYear, d.reviewYear AS reviewYear, d.planYear AS planYear,
       d.title AS title, d.file AS file, d.characters AS characters
ORDER BY place, documentYear, file
