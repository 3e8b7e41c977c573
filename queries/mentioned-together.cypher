// title:
//   en: What is named in the same sentences as a thing
//   zh: 与某一事物在同一句中提到的其他事物
// parameters:
//   name: { type: string, example: 仙侠湖, en: name or alias of the thing, zh: 名称或别名 }
// columns: [type, other, sentences]
MATCH (t)-[:MENTIONED_IN]->(p:Passage)<-[:MENTIONED_IN]-(o)
WHERE (t.name = $name OR $name IN t.aliases) AND o.id <> t.id
RETURN o.type AS type, o.name AS other, count(DISTINCT p.id) AS sentences
ORDER BY sentences DESC, type, other
