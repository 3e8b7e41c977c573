// Who was given which honour, by year / 历年荣誉及其获得者
MATCH (t)-[a:AWARDED]->(h:Honour)
RETURN a.year AS year, h.name AS honour, t.name AS holder, t.type AS type, a.quote AS quote
ORDER BY year, honour, holder
