// Everything told of one thing, each fact with its sentence / 关于某一事物的全部事实，附原句
WITH "仙侠湖环湖绿道二期工程" AS name
MATCH (t)<-[:SUBJECT|OBJECT|ABOUT_ENTITY]-(f:Statement|Observation)-[:READ_FROM]->(p:Passage)<-[:HAS_PASSAGE]-(d:Document)
WHERE t.name = name OR name IN t.aliases
RETURN DISTINCT t.id AS thing, f.year AS year, f.name AS fact, p.text AS sentence, d.title AS title
ORDER BY thing, year, fact, sentence
