// Who works together with whom / 谁与谁有合作
MATCH (a)-[r:COOPERATES_WITH]->(b)
RETURN a.name AS one, a.type AS oneType, b.name AS other, b.type AS otherType, r.year AS year, r.quote AS quote
ORDER BY one, other, year
