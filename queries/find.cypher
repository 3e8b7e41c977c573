// title:
//   en: Things whose name holds a word, the most often named first
//   zh: 名称中含有某词的事物，提及最多的在前
// parameters:
//   word: { type: string, example: 绿道, en: part of the name, zh: 名称的一部分 }
// columns: [type, name, county, mentions, id]
MATCH (t)
WHERE t.mentionCount > 0 AND t.name CONTAINS $word
OPTIONAL MATCH (t)-[:IN_COUNTY]->(c:County)
RETURN t.type AS type, t.name AS name, c.name AS county, t.mentionCount AS mentions, t.id AS id
ORDER BY mentions DESC, type, name
