// title:
//   en: The companies that are named in a county, the most often named first
//   zh: 一个县提到的企业，提及最多的在前
// parameters:
//   county: { type: string, example: 遂昌县, en: name or code of the county, zh: 县名或代码 }
// columns: [company, aliases, mentions, quote]
MATCH (o:Company)-[r:IN_COUNTY]->(c:County)
WHERE c.name = $county OR c.code = $county OR $county IN c.aliases
RETURN o.name AS company, o.aliases AS aliases, o.mentionCount AS mentions, r.quote AS quote
ORDER BY mentions DESC, company
