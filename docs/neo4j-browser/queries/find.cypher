// Things whose name holds a word, the most often named first / 名称中含有某词的事物，提及最多的在前
WITH "绿道" AS word
MATCH (t)
WHERE t.mentionCount > 0 AND t.name CONTAINS word
OPTIONAL MATCH (t)-[:IN_COUNTY]->(c:County)
RETURN t.type AS type, t.name AS name, c.name AS county, t.mentionCount AS mentions, t.id AS id
ORDER BY mentions DESC, type, name
