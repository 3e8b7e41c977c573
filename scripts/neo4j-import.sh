#!/usr/bin/env bash
# Puts what `xianzhi export DIR --format csv` wrote into an empty Neo4j: the graph that `load` gives, many times faster.
#
#   scripts/neo4j-import.sh DIR/import [--home .neo4j] [--overwrite]
#     Into the server of `npm run neo4j:start`, which is stopped meanwhile, and runs afterwards.
#   scripts/neo4j-import.sh DIR/import --admin PATH/OF/neo4j-admin [OPTIONS OF THE IMPORT]
#     Into any other: stop it before; what is left to do when it runs again is told.
set -euo pipefail
scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if [ $# -eq 0 ] || [ "$1" = --help ]; then
  sed -n '2,7s/^# \{0,1\}//p' "$0"
  exit 64
fi
folder=$1
shift
if [ ! -f "$folder/import.args" ]; then
  echo "$folder holds no export; make one with: npm run -s xianzhi -- export DIR --format csv" >&2
  echo "$folder 中没有导出的文件；请先运行：npm run -s xianzhi -- export DIR --format csv" >&2
  exit 66
fi

if [ "${1-}" != --admin ]; then
  exec node "$scripts/neo4j.mjs" import "$folder" "$@"
fi
admin=${2:?--admin needs the path of neo4j-admin}
shift 2
# The arguments name files of the folder.
(cd "$folder" && "$admin" database import full "$@" @import.args neo4j)
echo 'Now start the server, and have it make indexes and empty lists / 请启动服务器，然后建立索引和空列表：' >&2
echo "cypher-shell --file $(printf %q "$folder/after-import.cypher")"
