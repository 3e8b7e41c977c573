// The companies that are named in a county, the most often named first / 一个县提到的企业，提及最多的在前
WITH "遂昌县" AS county
MATCH (o:Company)-[r:IN_COUNTY]->(c:County)
WHERE c.name = county OR c.code = county OR county IN c.aliases
RETURN o.name AS company, o.aliases AS aliases, o.mentionCount AS mentions, r.quote AS quote
ORDER BY mentions DESC, company
