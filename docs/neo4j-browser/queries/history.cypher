// What happened to a thing, year by year / 一个事物历年的进展
WITH "仙侠湖环湖绿道二期工程" AS name
MATCH (t)-[r:IN_YEAR]->(y:Year)
WHERE t.name = name OR name IN t.aliases
RETURN t.id AS thing, y.year AS year, r.status AS status, r.basis AS basis, r.sources AS sources, r.quote AS quote
ORDER BY thing, year,
  CASE status WHEN 'planned' THEN 0 WHEN 'signed' THEN 1 WHEN 'started' THEN 2 WHEN 'ongoing' THEN 3
    WHEN 'completed' THEN 4 ELSE 5 END
