// Different things of one name / 同名的不同事物
MATCH (a), (b)
WHERE a.mentionCount > 0 AND b.mentionCount > 0 AND a.name = b.name AND a.id < b.id
RETURN a.name AS name, a.type AS oneType, a.id AS one, b.type AS otherType, b.id AS other
ORDER BY name, one, other
