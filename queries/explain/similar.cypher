// title:
//   en: Things whose name or alias holds a word, or is held by it
//   zh: 名称与所给词语互相包含的事物
// parameters:
//   name: { type: string, example: 仙侠, en: part of a name, zh: 名称的一部分 }
// columns: [name, type, mentions]
MATCH (t)
WHERE t.mentionCount > 0 AND (t.name CONTAINS $name OR $name CONTAINS t.name)
RETURN t.name AS name, t.type AS type, t.mentionCount AS mentions
ORDER BY mentions DESC, name
