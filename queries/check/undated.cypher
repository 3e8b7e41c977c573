// title:
//   en: Documents whose year is not known, so that nothing they say has one
//   zh: 年份不明的文档
// columns: [document, title, file]
MATCH (d:Document)
WHERE d.documentYear IS NULL
RETURN d.id AS document, d.title AS title, d.file AS file
ORDER BY document
