// Which counties and prefectures the documents are about / 文档涉及哪些县和市
MATCH (d:Document)-[:ABOUT]->(c:County|Prefecture)
RETURN c.type AS type, c.name AS place, c.fullName AS fullName, c.code AS code,
       count(d) AS documents, min(d.documentYear) AS firstYear, max(d.documentYear) AS lastYear
ORDER BY code
